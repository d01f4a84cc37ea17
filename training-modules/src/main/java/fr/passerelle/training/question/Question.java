package fr.passerelle.training.question;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.passerelle.training.course.Html;
import fr.passerelle.training.course.ReadingTime;
import fr.passerelle.training.form.AnswerDoesNotFit;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.annotation.JsonTypeIdResolver;

/** One question of a quiz: it reads its own answer from a form and marks it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.CUSTOM, property = "type")
@JsonTypeIdResolver(TypeWords.OfQuestions.class)
public interface Question {

  /** The time to think of one answer. */
  Duration THINKING = Duration.ofSeconds(30);

  /**
   * Unique in its quiz; also the name of its form field. Where it has one for each part, {@link
   * fr.passerelle.training.form.Form#field} makes their names of it.
   */
  String id();

  Html prompt();

  /** The explained correction, shown after the answer whatever it was. */
  Html explanation();

  /** A help on the way, folded away; it costs nothing. None where the author wrote none. */
  default Html hint() {
    return Html.NONE;
  }

  /**
   * The answer in a submitted form; fields of other questions are ignored.
   *
   * @throws AnswerDoesNotFit when the form holds none, or one this question cannot have
   */
  Answer read(Map<String, List<String>> form);

  /**
   * Points and feedback.
   *
   * @throws AnswerDoesNotFit when a stored answer is not of this question
   */
  Marked mark(Answer answer);

  /** How long it takes to read it, to answer it, and to read its correction. */
  default Duration duration() {
    return ReadingTime.words(prompt().safe())
        .plus(ReadingTime.words(explanation().safe()))
        .plus(answering());
  }

  /** The time to answer. What is offered is read twice: before, and with its feedback after. */
  Duration answering();

  /** The same question with what is offered in an order drawn by lot, where order could tell. */
  default Question drawn(Draw draw) {
    return this;
  }
}
