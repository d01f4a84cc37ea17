package fr.passerelle.training.activity.quiz;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.lti.page.View;
import fr.passerelle.training.activity.KeepsWork;
import fr.passerelle.training.activity.KeptWork;
import fr.passerelle.training.activity.Playable;
import fr.passerelle.training.activity.Visit;
import fr.passerelle.training.attempt.Attempt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

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
  public KeptWork export(Attempt attempt) {
    return ExportedTry.all(tries.all(attempt));
  }
}
