package fr.passerelle.training.activity;

import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.question.Question;
import java.time.Instant;
import java.util.List;

/** Whoever is told that somebody missed questions, so that they come back. A CDI bean. */
public interface MissedQuestions {

  /** Together with the answer, in its transaction; one query, and none for no questions. */
  void missed(Attempt attempt, String activityId, List<Question> questions, Instant now);
}
