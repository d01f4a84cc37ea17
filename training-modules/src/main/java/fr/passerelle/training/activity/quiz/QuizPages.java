package fr.passerelle.training.activity.quiz;

import fr.passerelle.lti.page.View;
import fr.passerelle.training.activity.Visit;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.form.Filled;
import fr.passerelle.training.question.Question;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;

/** The pages of a quiz, each with a title of its own: a question, its correction, the result. */
@ApplicationScoped
class QuizPages {

  @Inject private QuizTries tries;

  /** The next question of the open try, or the result of the finished one. */
  View current(Visit<Quiz> visit) {
    Optional<QuizTry> latest = latest(visit);
    Quiz quiz = asMet(visit, latest);
    return latest
        .filter(QuizTry::finished)
        .map(finished -> result(visit, quiz, finished))
        .orElseGet(() -> asked(visit, quiz, latest));
  }

  private Optional<QuizTry> latest(Visit<Quiz> visit) {
    return tries.latest(visit.attempt(), visit.step());
  }

  private static View asked(Visit<Quiz> visit, Quiz quiz, Optional<QuizTry> open) {
    Question next = open.flatMap(one -> one.next(quiz)).orElse(quiz.questions().get(0));
    return page(visit, QuestionView.of(visit.frame(), quiz, next, open));
  }

  /** The question once more, with what was sent and what is wrong with it. */
  View question(Visit<Quiz> visit, Question question, Filled filled, AnswerDoesNotFit unfit) {
    Optional<QuizTry> latest = latest(visit);
    Quiz quiz = asMet(visit, latest);
    Question met = quiz.question(question.id()).orElseThrow();
    return page(
        visit, QuestionView.again(visit.frame(), quiz, met, latest, filled, unfit.textKey()));
  }

  /** The question that waits, for whoever answered one that this try does not ask. */
  View waiting(Visit<Quiz> visit, QuizTry open) {
    Quiz quiz = asMet(visit, Optional.of(open));
    Question next = open.next(quiz).orElseThrow();
    return page(
        visit,
        QuestionView.again(
            visit.frame(), quiz, next, Optional.of(open), Filled.EMPTY, "training.quiz.othertry"));
  }

  private static View page(Visit<Quiz> visit, QuestionView view) {
    String title =
        visit.texts().get("training.quiz.title", view.number(), view.count(), view.frame().title());
    return View.of("tm/quiz/question.jte", title, Map.of("question", view));
  }

  /** The correction of a question, if this try has its answer. */
  Optional<View> corrected(Visit<Quiz> visit, QuizTry current, Question question) {
    Quiz quiz = asMet(visit, Optional.of(current));
    if (quiz.correction() == Quiz.Correction.AT_END && !current.finished()) {
      return Optional.empty();
    }
    Question met = quiz.question(question.id()).orElse(question);
    return current
        .answerTo(met)
        .map(
            given ->
                CorrectionView.of(
                    visit.frame(),
                    quiz,
                    met,
                    given.answer(),
                    current.answers().size(),
                    current.finished()))
        .map(view -> page(visit, view));
  }

  private static View page(Visit<Quiz> visit, CorrectionView view) {
    String title =
        visit
            .texts()
            .get(
                "training.quiz.title.corrected", view.number(), view.count(), view.frame().title());
    return View.of("tm/quiz/correction.jte", title, Map.of("correction", view));
  }

  private static View result(Visit<Quiz> visit, Quiz quiz, QuizTry finished) {
    ResultView view =
        ResultView.of(
            visit.frame(),
            quiz,
            finished,
            new PageLinks(visit.step().course(), visit::path),
            visit.next(),
            visit.attempt().done(visit.activity()));
    String title = visit.texts().get("training.quiz.title.result", quiz.title());
    return View.of("tm/quiz/result.jte", title, Map.of("result", view));
  }

  private static Quiz asMet(Visit<Quiz> visit, Optional<QuizTry> latest) {
    return QuizTry.asMet(visit.attempt(), visit.activity(), latest);
  }
}
