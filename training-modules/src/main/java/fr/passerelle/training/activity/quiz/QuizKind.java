package fr.passerelle.training.activity.quiz;

import fr.passerelle.lti.page.View;
import fr.passerelle.training.activity.Playable;
import fr.passerelle.training.activity.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A quiz: its next question, or the result of the last try. */
@ApplicationScoped
public class QuizKind implements Playable<Quiz> {

  @Inject private QuizPages pages;

  @Override
  public Class<Quiz> activities() {
    return Quiz.class;
  }

  @Override
  public String icon() {
    return "quiz";
  }

  @Override
  public View show(Visit<Quiz> visit) {
    return pages.current(visit);
  }
}
