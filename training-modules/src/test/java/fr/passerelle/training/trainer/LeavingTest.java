package fr.passerelle.training.trainer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.roster.GroupRoster;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.trainer.GroupRows.Row;
import org.junit.jupiter.api.Test;

/** The sample's learner is seen at noon; lists are read a minute later. */
class LeavingTest {

  private static final Row LISTED = new Row(1L, "Claire Martin", null, true);
  private static final Row UNLISTED = new Row(1L, "Claire Martin", null, false);

  @Test
  void whoCameAndIsNoLongerOnACompleteListHasLeft() {
    assertTrue(hasLeft(Groups.read(true, 3), UNLISTED, Sample.attempt()));
  }

  @Test
  void nobodyHasLeftWhomTheListNames() {
    assertFalse(hasLeft(Groups.read(true, 3), LISTED, Sample.attempt()));
  }

  @Test
  void nobodyHasLeftBecauseOfAnIncompleteListOrNone() {
    assertFalse(hasLeft(Groups.read(false, 3), UNLISTED, Sample.attempt()));
    assertFalse(hasLeft(GroupRoster.NOT_OFFERED, UNLISTED, Sample.attempt()));
  }

  @Test
  void nobodyHasLeftWhoCameAfterTheListWasRead() {
    Attempt newcomer = Sample.attempt();
    newcomer.learner().arrives("Claire Martin", Sample.NOON.plusSeconds(61));

    assertFalse(hasLeft(Groups.read(true, 3), UNLISTED, newcomer));
  }

  private static boolean hasLeft(GroupRoster roster, Row row, Attempt attempt) {
    return GroupTable.hasLeft(roster, row, attempt);
  }
}
