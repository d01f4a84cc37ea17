package fr.passerelle.lti.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.passerelle.lti.ags.GradingProgress;
import fr.passerelle.lti.platform.PlatformFamily;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OwedRowTest {

  @Test
  void runningProgressIsFullyGradedWhereAnythingElseErasesTheGrade() {
    assertEquals(GradingProgress.FULLY_GRADED, sent("IN_PROGRESS", "moodle"));
  }

  @Test
  void runningProgressIsPendingWhereFullyGradedMeansPassed() {
    assertEquals(GradingProgress.PENDING, sent("IN_PROGRESS", null));
    assertEquals(GradingProgress.PENDING, sent("IN_PROGRESS", "WordPress"));
  }

  @Test
  void whatIsFinishedIsFullyGradedEverywhere() {
    assertEquals(GradingProgress.FULLY_GRADED, sent("COMPLETED", null));
  }

  @Test
  void aBadRowIsFoundOutByItself() {
    assertThrows(
        IllegalArgumentException.class, () -> row("NONSENSE").score(GradingProgress.PENDING));
  }

  private static GradingProgress sent(String progress, String product) {
    PlatformFamily family = PlatformFamily.of(Optional.ofNullable(product));
    return row(progress).score(family.runningProgress()).gradingProgress();
  }

  private static OwedRow row(String progress) {
    GradeTarget cell = new GradeTarget(1, "https://m/1", "4");
    return new OwedRow(1, cell, 3, 18, progress, "3 sur 18", 1, Instant.EPOCH);
  }
}
