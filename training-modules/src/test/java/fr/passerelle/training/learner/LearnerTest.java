package fr.passerelle.training.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LearnerTest {

  private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

  private final Learner learner = new Learner(7, "teacher-1", NOON);

  @Test
  void theNameIsTheOneThePlatformGivesNow() {
    learner.arrives("Élise Avant", NOON);
    learner.arrives(" Élise Enseignante ", NOON);

    assertEquals("Élise Enseignante", learner.displayName());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  ", "\u0000"})
  void aNameThatIsWithheldIsForgotten(String none) {
    learner.arrives("Élise Enseignante", NOON);
    learner.arrives(none, NOON);

    assertNull(learner.displayName());
  }

  @Test
  void aNameIsOneLineThatFitsAndHoldsNoHalfCharacter() {
    learner.arrives("Élise\nB\u0000.", NOON);
    assertEquals("Élise B .", learner.displayName());

    learner.arrives("a".repeat(254) + "🎓", NOON);
    assertEquals("a".repeat(254), learner.displayName());
  }
}
