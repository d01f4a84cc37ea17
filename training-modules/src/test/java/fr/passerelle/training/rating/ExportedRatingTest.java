package fr.passerelle.training.rating;

import static fr.passerelle.training.attempt.Sample.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.kept.KeptWork;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExportedRatingTest {

  private enum Level {
    NOT_YET,
    WELL
  }

  @Test
  void tellsTheFirstRatingAndTheLatest() {
    Instant later = NOON.plusSeconds(60);
    SelfRating rating =
        new SelfRating(Sample.attemptAtQuiz(), "where", "first", Level.NOT_YET, NOON);
    rating.rate(Level.WELL, later);

    KeptWork kept = ExportedRating.all(List.of(rating));

    assertEquals("positioning", kept.key());
    assertEquals(
        List.of(new ExportedRating("where", "first", "NOT_YET", NOON, "WELL", later)),
        kept.parts());
    assertEquals(List.of(1), kept.figures());
  }
}
