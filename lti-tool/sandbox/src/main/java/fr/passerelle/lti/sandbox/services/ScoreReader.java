package fr.passerelle.lti.sandbox.services;

import fr.passerelle.lti.sandbox.http.Json;
import fr.passerelle.lti.sandbox.http.Refusal;
import fr.passerelle.lti.sandbox.workspace.Score;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/**
 * Reads a score's JSON, as tolerant as Moodle: any activityProgress, numbers in strings, no zone.
 */
final class ScoreReader {
  private ScoreReader() {}

  /**
   * Reads and checks a score.
   *
   * @throws Refusal 400 naming what is missing or wrong
   */
  static Score read(String text) {
    Json json = Json.parse(text);
    Optional<Double> given = json.number("scoreGiven");
    return new Score(
        userId(json),
        given,
        given.isPresent() ? json.requireNumber("scoreMaximum") : 0,
        json.text("comment").orElse(""),
        json.requireText("activityProgress"),
        json.requireText("gradingProgress"),
        timestamp(json.requireText("timestamp")),
        json.names());
  }

  private static String userId(Json json) {
    Object id = json.raw("userId");
    return id instanceof Number ? id.toString() : json.requireText("userId");
  }

  private static Instant timestamp(String text) {
    try {
      TemporalAccessor time =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(
              text.replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2"),
              OffsetDateTime::from,
              LocalDateTime::from);
      return time instanceof OffsetDateTime zoned
          ? zoned.toInstant()
          : ((LocalDateTime) time).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw Refusal.badRequest("timestamp is not ISO 8601");
    }
  }
}
