package fr.passerelle.training.activity.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** Nothing is signed before, nor long after. */
class SigningWindowTest {

  private static final SigningWindow WINDOW =
      SigningWindow.of(new Plan(LocalDateTime.of(2027, 1, 12, 14, 0), 90, "Salle B2", null, null));

  @Test
  void whoeverIsThereSignsFromALittleBeforeToALittleAfter() {
    open(false, false, "2027-01-12T12:44:59Z");
    open(true, true, "2027-01-12T12:45:00Z");
    open(true, true, "2027-01-12T14:59:59Z");
    open(false, true, "2027-01-12T15:00:00Z");
  }

  @Test
  void theTrainerCopiesAPaperSheetForAMonth() {
    open(false, true, "2027-02-11T14:29:59Z");
    open(false, false, "2027-02-11T14:30:00Z");
  }

  private static void open(boolean toAll, boolean toTheTrainer, String moment) {
    assertEquals(toAll, WINDOW.isOpenAt(Instant.parse(moment)), moment);
    assertEquals(toTheTrainer, WINDOW.isOpenForTrainerAt(Instant.parse(moment)), moment);
  }
}
