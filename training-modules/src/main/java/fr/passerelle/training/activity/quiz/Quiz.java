package fr.passerelle.training.activity.quiz;

import fr.passerelle.training.course.Html;
import fr.passerelle.training.course.Ids;
import fr.passerelle.training.course.ReadingTime;
import fr.passerelle.training.course.Rules;
import fr.passerelle.training.question.AsksQuestions;
import fr.passerelle.training.question.Draw;
import fr.passerelle.training.question.Question;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Questions with as many tries as wanted.
 *
 * @param passPercent the share of points that completes it, 0 to 100
 * @param pages by question, the page of the course to read again for it; none where a file names
 *     none
 */
public record Quiz(
    String id,
    String title,
    Html intro,
    int passPercent,
    List<Question> questions,
    Map<String, String> pages)
    implements AsksQuestions {

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
  }

  public Quiz(String id, String title, Html intro, int passPercent, List<Question> questions) {
    this(id, title, intro, passPercent, questions, Map.of());
  }

  /** The same quiz with its choices in an order drawn by lot. */
  public Quiz drawn(Draw draw) {
    List<Question> order = questions.stream().map(question -> question.drawn(draw)).toList();
    return new Quiz(id, title, intro, passPercent, order, pages);
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
    return points * 100 + 1e-6 >= (double) passPercent * questions.size();
  }

  @Override
  public Duration duration() {
    return ReadingTime.words(intro.safe())
        .plus(ReadingTime.sum(questions.stream().map(Question::duration)));
  }
}
