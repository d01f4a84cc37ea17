package fr.passerelle.training.kept;

import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.course.Audience;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Whoever keeps something that people do in a course, in tables of their own. A CDI bean: a kind of
 * activity, or what several kinds share. Erasure is a foreign key: each of these tables hangs on
 * {@code training_attempt} with {@code on delete cascade}.
 */
public interface Keeper {

  /**
   * Its lines of « Qui voit quoi », with every column that says something of the person. Asked
   * without a container too, so that it needs nothing injected.
   */
  List<DataCategory> keeps();

  /** In whose courses people do it. */
  default Set<Audience> audiences() {
    return EnumSet.allOf(Audience.class);
  }

  /** All of it, for its owner to take away; one query. */
  KeptWork export(Attempt attempt);
}
