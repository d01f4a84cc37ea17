package fr.passerelle.training.activity.meeting.trainer;

import fr.passerelle.lti.host.OneLine;
import fr.passerelle.training.attempt.AttemptKey;
import fr.passerelle.training.attempt.Attempts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Finds learners of a group by their names. Call inside a transaction. */
@ApplicationScoped
public class GroupPeople {

  private static final int LONGEST = 100;
  private static final int MOST = 20;

  @Inject private Attempts attempts;

  /** Whoever's name holds these words; nobody for none. */
  Found called(AttemptKey key, String asked) {
    String words = OneLine.of(asked == null ? "" : asked.strip(), LONGEST).strip();
    return words.isEmpty()
        ? new Found("", List.of(), false)
        : Found.of(words, attempts.called(key, words, MOST + 1), MOST);
  }
}
