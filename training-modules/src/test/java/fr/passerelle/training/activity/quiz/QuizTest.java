package fr.passerelle.training.activity.quiz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.attempt.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuizTest {

  @Test
  void countsThirdsTowardsThePassMark() {
    Quiz quiz =
        new Quiz("z", "Z", null, 60, List.of(Sample.sky(), Sample.water(), Sample.number()));
    assertTrue(quiz.passedBy(0.6 + 0.6 + 0.6));
    assertTrue(quiz.passedBy(1.8));
    assertFalse(quiz.passedBy(1.79));
  }
}
