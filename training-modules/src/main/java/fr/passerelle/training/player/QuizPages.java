package fr.passerelle.training.player;

import fr.passerelle.lti.page.View;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.Place;
import fr.passerelle.training.attempt.QuizTries;
import fr.passerelle.training.attempt.QuizTry;
import fr.passerelle.training.catalog.AnswerDoesNotFit;
import fr.passerelle.training.catalog.Question;
import fr.passerelle.training.catalog.Quiz;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** The pages of a quiz: a question, its correction, the result of a try. */
@RequestScoped
class QuizPages {

  @Inject private Visit visit;
  @Inject private QuizTries tries;

  /** The next question of the open try, or the result of the finished one. */
  View current(Attempt attempt, Place place) {
    Quiz quiz = (Quiz) place.activity();
    Optional<QuizTry> latest = tries.latest(attempt, place);
    return latest
        .filter(QuizTry::finished)
        .map(finished -> result(attempt, place, finished))
        .orElseGet(() -> asked(attempt, place, nextOf(quiz, latest)));
  }

  private static Question nextOf(Quiz quiz, Optional<QuizTry> open) {
    return open.flatMap(one -> one.next(quiz)).orElse(quiz.questions().get(0));
  }

  private View asked(Attempt attempt, Place place, Question question) {
    return page(place, QuestionView.of(frame(attempt, place), quiz(place), question));
  }

  /** The question once more, with what was sent and what is wrong with it. */
  View question(
      Attempt attempt, Place place, Question question, Filled filled, AnswerDoesNotFit unfit) {
    return page(
        place, QuestionView.again(frame(attempt, place), quiz(place), question, filled, unfit));
  }

  private static View page(Place place, QuestionView view) {
    return View.of("tm/question.jte", place.activity().title(), Map.of("question", view));
  }

  /** The correction of a question, if this try has its answer. */
  Optional<View> corrected(Attempt attempt, Place place, QuizTry current, Question question) {
    return current
        .answerTo(question)
        .map(
            given ->
                CorrectionView.of(
                    frame(attempt, place),
                    quiz(place),
                    question,
                    given.answer(),
                    current.finished()))
        .map(view -> View.of("tm/correction.jte", quiz(place).title(), Map.of("correction", view)));
  }

  private View result(Attempt attempt, Place place, QuizTry finished) {
    ResultView view =
        ResultView.of(
            frame(attempt, place),
            quiz(place),
            finished,
            visit.after(attempt, place),
            attempt.done(place.activity()));
    return View.of("tm/result.jte", quiz(place).title(), Map.of("result", view));
  }

  private Frame frame(Attempt attempt, Place place) {
    return Frame.of(visit, attempt, place);
  }

  private static Quiz quiz(Place place) {
    return (Quiz) place.activity();
  }
}
