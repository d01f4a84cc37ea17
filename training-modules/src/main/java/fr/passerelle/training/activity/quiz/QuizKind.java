package fr.passerelle.training.activity.quiz;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.lti.page.View;
import fr.passerelle.training.activity.KeepsWork;
import fr.passerelle.training.activity.Playable;
import fr.passerelle.training.activity.Visit;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.course.Audience;
import fr.passerelle.training.kept.DataCategory;
import fr.passerelle.training.kept.KeptWork;
import fr.passerelle.training.kept.Shown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A quiz: its next question, or the result of the last try. */
@ApplicationScoped
public class QuizKind implements Playable<Quiz>, KeepsWork<Quiz> {

  @Inject private QuizPages pages;
  @Inject private QuizTries tries;

  @Override
  public Class<Quiz> activities() {
    return Quiz.class;
  }

  @Override
  public String icon() {
    return "quiz";
  }

  @Override
  public Fragment outline(Quiz quiz) {
    return Fragment.of("tm/quiz/outline.jte", "quiz", quiz);
  }

  @Override
  public View show(Visit<Quiz> visit) {
    return pages.current(visit);
  }

  @Override
  public Map<String, Fragment> work(Attempt attempt, List<Quiz> quizzes, Reader reader) {
    return QuizWork.of(attempt, quizzes, tries.all(attempt), reader);
  }

  @Override
  public List<DataCategory> keeps() {
    return List.of(
        DataCategory.shown(
            "training.who.tries",
            Set.of(Shown.WORK),
            "training_quiz_try.activity_id",
            "training_quiz_try.try_number",
            "training_quiz_try.score"),
        DataCategory.own(
            "training.who.answers",
            "training_quiz_try.draw_number",
            "training_quiz_answer.question_id",
            "training_quiz_answer.stored",
            "training_quiz_answer.points"),
        DataCategory.times(
            "training_quiz_try.started_at",
            "training_quiz_try.finished_at",
            "training_quiz_answer.answered_at"));
  }

  /** There are no quizzes in a guide for parents. */
  @Override
  public Set<Audience> audiences() {
    return EnumSet.of(Audience.TEACHERS);
  }

  @Override
  public KeptWork export(Attempt attempt) {
    return ExportedTry.all(tries.all(attempt));
  }
}
