package fr.passerelle.training.activity.quiz;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.passerelle.training.course.Html;
import fr.passerelle.training.course.Ids;
import fr.passerelle.training.course.ReadingTime;
import fr.passerelle.training.course.Rules;
import fr.passerelle.training.question.AsksQuestions;
import fr.passerelle.training.question.Draw;
import fr.passerelle.training.question.Question;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Questions with as many tries as wanted.
 *
 * @param passPercent the share of points that completes it, 0 to 100
 * @param pages by question, the page of the course to read again for it; none where a file names
 *     none
 * @param draw how many of the questions a try asks, where they are a bank; null where it asks all,
 *     in the author's order
 * @param correction when it is shown; at once where a file does not say it
 */
public record Quiz(
    String id,
    String title,
    Html intro,
    int passPercent,
    List<Question> questions,
    Map<String, String> pages,
    Integer draw,
    Correction correction)
    implements AsksQuestions {

  /** When what was right and what was not is shown. */
  public enum Correction {
    /** After each answer. */
    @JsonProperty("at-once")
    AT_ONCE,
    /** With the result, once every question has its answer. */
    @JsonProperty("at-end")
    AT_END
  }

  public Quiz {
    Ids.require(id);
    title = Rules.text("title", title);
    intro = Html.orNone(intro);
    if (passPercent < 0 || passPercent > 100) {
      throw new IllegalArgumentException("pass must be 0 to 100: " + passPercent);
    }
    questions = Rules.atLeast(1, "questions", questions);
    Ids.requireUnique(questions, Question::id);
    pages = pages == null ? Map.of() : Map.copyOf(pages);
    for (String questionId : pages.keySet()) {
      if (questions.stream().noneMatch(question -> question.id().equals(questionId))) {
        throw new IllegalArgumentException("pages names no question: " + questionId);
      }
    }
    if (draw != null && (draw < 1 || draw > questions.size())) {
      throw new IllegalArgumentException(
          "draw must be 1 to " + questions.size() + ", the questions there are: " + draw);
    }
    correction = correction == null ? Correction.AT_ONCE : correction;
  }

  public Quiz(String id, String title, Html intro, int passPercent, List<Question> questions) {
    this(id, title, intro, passPercent, questions, Map.of(), null, null);
  }

  /** How many questions a try asks. */
  public int asked() {
    return draw == null ? questions.size() : draw;
  }

  /**
   * The quiz as one try meets it, with the questions of one draw. Draws go round the bank in an
   * order by lot, so that none comes again before all the others came.
   *
   * @param lots the same for all draws of one person
   * @param number of the draw, from 1
   */
  public Quiz dealt(Draw lots, int number) {
    int bank = questions.size();
    if (asked() == bank) {
      return this;
    }
    List<Question> round = lots.of("bank").order(questions, Question::id, question -> false);
    long first = (number - 1L) * asked();
    return with(
        LongStream.range(first, first + asked())
            .mapToObj(place -> round.get(Math.floorMod(place, bank)))
            .toList());
  }

  /** The same quiz with its choices in an order drawn by lot. */
  public Quiz shuffled(Draw lots) {
    return with(questions.stream().map(question -> question.drawn(lots)).toList());
  }

  private Quiz with(List<Question> others) {
    Set<String> ids = others.stream().map(Question::id).collect(Collectors.toSet());
    Map<String, String> theirs = new HashMap<>(pages);
    theirs.keySet().retainAll(ids);
    return new Quiz(id, title, intro, passPercent, others, theirs, draw, correction);
  }

  @Override
  public Optional<String> page(Question question) {
    return Optional.ofNullable(pages.get(question.id()));
  }

  @Override
  public Optional<Question> question(String questionId) {
    return questions.stream().filter(question -> question.id().equals(questionId)).findFirst();
  }

  /** Whether this many points, out of one per question, completes the quiz. */
  public boolean passedBy(double points) {
    // Thirds add up to 59.999…: a learner who earned the pass mark must have it.
    return points * 100 + 1e-6 >= (double) passPercent * asked();
  }

  /** Of a bank, the questions that one try asks take their share of the whole. */
  @Override
  public Duration duration() {
    Duration all = ReadingTime.sum(questions.stream().map(Question::duration));
    return ReadingTime.words(intro.safe())
        .plus(all.multipliedBy(asked()).dividedBy(questions.size()));
  }
}
