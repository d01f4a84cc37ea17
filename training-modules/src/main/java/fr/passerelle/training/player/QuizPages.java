package fr.passerelle.training.player;

import fr.passerelle.lti.page.View;
import fr.passerelle.training.activity.quiz.Quiz;
import fr.passerelle.training.activity.quiz.QuizTries;
import fr.passerelle.training.activity.quiz.QuizTry;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.course.CourseStep;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.question.Question;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** The pages of a quiz, each with a title of its own: a question, its correction, the result. */
@RequestScoped
class QuizPages {

  @Inject private Visit visit;
  @Inject private QuizTries tries;

  /** The next question of the open try, or the result of the finished one. */
  View current(Attempt attempt, CourseStep place) {
    Optional<QuizTry> latest = tries.latest(attempt, place);
    Quiz quiz = asMet(attempt, place, latest);
    return latest
        .filter(QuizTry::finished)
        .map(finished -> result(attempt, place, quiz, finished))
        .orElseGet(() -> asked(attempt, place, quiz, latest));
  }

  private View asked(Attempt attempt, CourseStep place, Quiz quiz, Optional<QuizTry> open) {
    Question next = open.flatMap(one -> one.next(quiz)).orElse(quiz.questions().get(0));
    return page(QuestionView.of(frame(attempt, place), quiz, next, answered(open)));
  }

  /** The question once more, with what was sent and what is wrong with it. */
  View question(
      Attempt attempt, CourseStep place, Question question, Filled filled, AnswerDoesNotFit unfit) {
    Optional<QuizTry> latest = tries.latest(attempt, place);
    Quiz quiz = asMet(attempt, place, latest);
    Question met = quiz.question(question.id()).orElseThrow();
    return page(
        QuestionView.again(frame(attempt, place), quiz, met, answered(latest), filled, unfit));
  }

  private static int answered(Optional<QuizTry> open) {
    return open.map(one -> one.answers().size()).orElse(0);
  }

  private View page(QuestionView view) {
    String title =
        visit.texts().get("training.quiz.title", view.number(), view.count(), view.frame().title());
    return View.of("tm/question.jte", title, Map.of("question", view));
  }

  /** The correction of a question, if this try has its answer. */
  Optional<View> corrected(Attempt attempt, CourseStep place, QuizTry current, Question question) {
    Quiz quiz = asMet(attempt, place, Optional.of(current));
    Question met = quiz.question(question.id()).orElseThrow();
    return current
        .answerTo(met)
        .map(
            given ->
                CorrectionView.of(
                    frame(attempt, place),
                    quiz,
                    met,
                    given.answer(),
                    current.answers().size(),
                    current.finished()))
        .map(this::page);
  }

  private View page(CorrectionView view) {
    String title =
        visit
            .texts()
            .get(
                "training.quiz.title.corrected", view.number(), view.count(), view.frame().title());
    return View.of("tm/correction.jte", title, Map.of("correction", view));
  }

  private View result(Attempt attempt, CourseStep place, Quiz quiz, QuizTry finished) {
    ResultView view =
        ResultView.of(
            frame(attempt, place),
            quiz,
            finished,
            PageLinks.of(visit, place.course()),
            visit.after(attempt, place),
            attempt.done(place.activity()));
    String title = visit.texts().get("training.quiz.title.result", quiz.title());
    return View.of("tm/result.jte", title, Map.of("result", view));
  }

  private Frame frame(Attempt attempt, CourseStep place) {
    return Frame.of(visit, attempt, place);
  }

  private static Quiz asMet(Attempt attempt, CourseStep place, Optional<QuizTry> latest) {
    return QuizTry.asMet(attempt, place.activity(Quiz.class), latest);
  }
}
