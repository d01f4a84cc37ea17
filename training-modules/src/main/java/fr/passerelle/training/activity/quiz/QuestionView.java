package fr.passerelle.training.activity.quiz;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.training.activity.Frame;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.form.Filled;
import fr.passerelle.training.question.Question;
import fr.passerelle.training.question.QuestionKinds;

/**
 * A question as it is asked.
 *
 * @param answered questions of this try that have their answer: how far the bar is
 * @param intro the quiz's own words before its first question, sanitised HTML; empty later
 * @param fields what is asked and what to answer with, as its type shows it
 * @param action where the answer goes
 * @param error the key of what to say at the top; null when there is nothing to correct
 */
public record QuestionView(
    Frame frame,
    int number,
    int count,
    int answered,
    String intro,
    Fragment fields,
    String action,
    String error) {

  static QuestionView of(Frame frame, Quiz quiz, Question question, int answered) {
    return of(frame, quiz, question, answered, Filled.EMPTY, null);
  }

  static QuestionView again(
      Frame frame,
      Quiz quiz,
      Question question,
      int answered,
      Filled filled,
      AnswerDoesNotFit unfit) {
    return of(frame, quiz, question, answered, filled, unfit.textKey());
  }

  private static QuestionView of(
      Frame frame, Quiz quiz, Question question, int answered, Filled filled, String error) {
    int index = quiz.questions().indexOf(question);
    return new QuestionView(
        frame,
        index + 1,
        quiz.questions().size(),
        answered,
        index == 0 ? quiz.intro().safe() : "",
        QuestionKinds.ALL.ask(question, filled),
        frame.here() + "/answers/" + question.id(),
        error);
  }
}
