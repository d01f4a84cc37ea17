package fr.passerelle.training.activity.meeting.trainer;

import fr.passerelle.training.attempt.Attempt;
import java.util.List;

/**
 * Who of the group is called as was asked for.
 *
 * @param words what was asked for
 * @param people as many as are shown
 * @param more whether there are others
 */
public record Found(String words, List<One> people, boolean more) {

  /** Somebody, by the number of their attempt. */
  public record One(long attempt, String name) {}

  static Found of(String words, List<Attempt> attempts, int most) {
    return new Found(
        words,
        attempts.stream()
            .limit(most)
            .map(one -> new One(one.id(), one.learner().displayName()))
            .toList(),
        attempts.size() > most);
  }
}
