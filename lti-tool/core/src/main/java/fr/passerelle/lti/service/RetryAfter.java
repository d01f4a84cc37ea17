package fr.passerelle.lti.service;

import fr.passerelle.lti.http.HttpReply;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The {@code Retry-After} header: seconds or a date (RFC 9110, section 10.2.3). */
public final class RetryAfter {

  private static final Duration LONGEST = Duration.ofDays(1);

  private RetryAfter() {}

  /** How long the reply asks to wait, at most a day; empty where it does not say. */
  public static Optional<Duration> of(HttpReply reply, Instant now) {
    return reply.header("retry-after").flatMap(value -> parsed(value.strip(), now));
  }

  private static Optional<Duration> parsed(String value, Instant now) {
    if (value.matches("\\d{1,15}(\\.\\d*)?")) {
      long seconds = Long.parseLong(value.split("\\.")[0]);
      return Optional.of(limited(Duration.ofSeconds(seconds)));
    }
    try {
      ZonedDateTime date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
      return Optional.of(limited(Duration.between(now, date.toInstant())));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Duration limited(Duration wait) {
    if (wait.isNegative()) {
      return Duration.ZERO;
    }
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }
}
