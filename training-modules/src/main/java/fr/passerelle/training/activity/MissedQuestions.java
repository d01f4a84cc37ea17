package fr.passerelle.training.activity;

import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.question.Question;
import java.time.Instant;

/** Whoever is told that somebody missed a question, so that it comes back. A CDI bean. */
public interface MissedQuestions {

  /** Together with the answer, in its transaction. */
  void missed(Attempt attempt, String activityId, Question question, Instant now);
}
