package fr.passerelle.lti.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RedactedFailureTest {

  private long now;

  @Test
  void neitherPeopleNorSecretsAreTold() {
    String described =
        RedactedFailure.described(
            new IllegalStateException(
                "anna.martin@example.org at https://a.example/x?token=abc sent"
                    + " eyJhbGciOiJSUzI1NiIsImtpZCI6IjEifQ\nand more"));

    assertEquals(
        "java.lang.IllegalStateException: …@… at https://a.example/x?… sent … and more", described);
  }

  @Test
  void whatADatabaseRepeatsIsNotTold() {
    SQLException database = new SQLException("duplicate key (name)=(Anna Martin)");

    assertEquals("java.sql.SQLException", RedactedFailure.described(database));
    assertEquals(
        "java.lang.RuntimeException",
        RedactedFailure.described(new RuntimeException(database.getMessage(), database)));
  }

  @Test
  void oneOfAKindInAMinuteIsToldWhole() {
    OncePerMinute traces = new OncePerMinute(() -> now);

    assertTrue(traces.isFirst("a"));
    assertFalse(traces.isFirst("a"));
    assertTrue(traces.isFirst("b"));
    now += TimeUnit.MINUTES.toNanos(1);
    assertTrue(traces.isFirst("a"));
  }

  @Test
  void kindsWithoutNumberAreNotRemembered() {
    OncePerMinute traces = new OncePerMinute(() -> now);
    traces.isFirst("first");
    for (int kind = 0; kind < 200; kind++) {
      traces.isFirst("kind " + kind);
    }

    assertTrue(traces.isFirst("first"));
    assertFalse(traces.isFirst("kind 199"));
  }
}
