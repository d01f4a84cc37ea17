package fr.passerelle.lti.outbox;

import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.passerelle.lti.ags.ActivityProgress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeTest {

  @ParameterizedTest
  @CsvSource({"-1, 100", "101, 100", "0, 0", "NaN, 100", "1, NaN"})
  void liesBetweenZeroAndItsMaximum(double given, double maximum) {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Grade(given, maximum, ActivityProgress.IN_PROGRESS, null));
  }
}
