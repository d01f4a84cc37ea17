package fr.passerelle.training.activity.quiz;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.training.activity.Frame;
import fr.passerelle.training.form.Filled;
import fr.passerelle.training.question.Question;
import fr.passerelle.training.question.QuestionKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question as it is asked.
 *
 * @param answered questions of this try that have their answer: how far the bar is
 * @param intro the quiz's own words before its first question, sanitised HTML; empty later
 * @param rules the keys of what to know before the first question of this quiz; none later
 * @param fields what is asked and what to answer with, as its type shows it
 * @param hint sanitised HTML; empty where there is none
 * @param action where the answer goes
 * @param tryNumber the try that asks, so that an answer from a page of another one is known
 * @param error the key of what to say at the top; null when there is nothing to correct
 */
public record QuestionView(
    Frame frame,
    int number,
    int count,
    int answered,
    String intro,
    List<String> rules,
    Fragment fields,
    String hint,
    String action,
    int tryNumber,
    String error) {

  /** The name of the form's field for {@link #tryNumber}; no question has it. */
  public static final String TRY = "_try";

  static QuestionView of(Frame frame, Quiz quiz, Question question, Optional<QuizTry> open) {
    return of(frame, quiz, question, open, Filled.EMPTY, null);
  }

  /** The question once more, with what was wrong. */
  static QuestionView again(
      Frame frame,
      Quiz quiz,
      Question question,
      Optional<QuizTry> open,
      Filled filled,
      String error) {
    return of(frame, quiz, question, open, filled, error);
  }

  private static QuestionView of(
      Frame frame,
      Quiz quiz,
      Question question,
      Optional<QuizTry> open,
      Filled filled,
      String error) {
    int index = quiz.questions().indexOf(question);
    return new QuestionView(
        frame,
        index + 1,
        quiz.questions().size(),
        open.map(one -> one.answers().size()).orElse(0),
        index == 0 ? quiz.intro().safe() : "",
        index == 0 ? rules(quiz) : List.of(),
        QuestionKinds.ALL.ask(question, filled),
        question.hint().safe(),
        frame.here() + "/answers/" + question.id(),
        QuizTry.numberOf(open),
        error);
  }

  private static List<String> rules(Quiz quiz) {
    List<String> rules = new ArrayList<>();
    if (quiz.draw() != null) {
      rules.add("training.quiz.drawn");
    }
    if (quiz.correction() == Quiz.Correction.AT_END) {
      rules.add("training.quiz.atend");
    }
    return rules;
  }
}
