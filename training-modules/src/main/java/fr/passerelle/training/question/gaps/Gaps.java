package fr.passerelle.training.question.gaps;

import fr.passerelle.training.course.Html;
import fr.passerelle.training.course.Ids;
import fr.passerelle.training.course.ReadingTime;
import fr.passerelle.training.course.Rules;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.form.AnswerDoesNotFit.Reason;
import fr.passerelle.training.form.Form;
import fr.passerelle.training.question.Answer;
import fr.passerelle.training.question.Draw;
import fr.passerelle.training.question.Feedback;
import fr.passerelle.training.question.Marked;
import fr.passerelle.training.question.Question;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A text to complete: the share of gaps filled right is the score.
 *
 * @param text where each gap is written {@code {id}}
 */
public record Gaps(String id, Html prompt, Html text, List<Gap> gaps, Html explanation, Html hint)
    implements Question {

  /** So that what is typed into all of them is not too long to be kept. */
  private static final int MOST = 15;

  private static final Duration FILLING = Duration.ofSeconds(15);

  public Gaps {
    Ids.require(id);
    Html.require("prompt", prompt);
    Html.require("text", text);
    Html.require("explanation", explanation);
    hint = Html.orNone(hint);
    gaps = Rules.atMost(MOST, "gaps", Rules.atLeast(1, "gaps", gaps));
    Ids.requireUnique(gaps, Gap::id);
    GapText.require(text, gaps);
    gaps = inTheOrderOf(text, gaps);
  }

  /** Gaps are numbered for people: as they are read, not as they were written. */
  private static List<Gap> inTheOrderOf(Html text, List<Gap> gaps) {
    Map<String, Gap> byId = new LinkedHashMap<>();
    gaps.forEach(gap -> byId.put(gap.id(), gap));
    return GapText.parts(text).stream()
        .filter(part -> part.gap() != null)
        .map(part -> byId.get(part.gap()))
        .toList();
  }

  /** The name of the form field of a gap. */
  public String field(Gap gap) {
    return Form.field(id, gap.id());
  }

  @Override
  public Question drawn(Draw draw) {
    List<Gap> order = gaps.stream().map(gap -> gap.drawn(draw.of(id))).toList();
    return new Gaps(id, prompt, text, order, explanation, hint);
  }

  @Override
  public Answer read(Map<String, List<String>> form) {
    Form fields = Form.of(form);
    fields.onlyParts(id, gaps.stream().map(Gap::id).toList());
    Map<String, String> wordsByGap = new LinkedHashMap<>();
    gaps.forEach(gap -> wordsByGap.put(gap.id(), gap.read(fields, field(gap))));
    return new Completed(wordsByGap);
  }

  @Override
  public Marked mark(Answer answer) {
    Map<String, String> words = fitting(answer);
    List<Feedback> feedback = gaps.stream().map(gap -> gap.mark(words.get(gap.id()))).toList();
    long right = feedback.stream().filter(Feedback::right).count();
    return new Marked((double) right / gaps.size(), right == gaps.size(), feedback);
  }

  private Map<String, String> fitting(Answer answer) {
    Map<String, String> words = Answer.as(Completed.class, answer).wordsByGap();
    Set<String> known = gaps.stream().map(Gap::id).collect(Collectors.toSet());
    if (!known.equals(words.keySet())) {
      throw new AnswerDoesNotFit(Reason.UNKNOWN);
    }
    return words;
  }

  @Override
  public Duration answering() {
    return FILLING
        .multipliedBy(gaps.size())
        .plus(ReadingTime.words(text.safe()).multipliedBy(2))
        .plus(ReadingTime.words(gaps.stream().flatMap(Gap::words).toList()));
  }
}
