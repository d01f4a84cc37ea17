package fr.passerelle.lti.deeplinking;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * From when until when a link may be opened or work is accepted (Deep Linking 2.0, section 3.2,
 * {@code available} and {@code submission}); whole seconds in UTC on the wire. Platforms that know
 * no such dates ignore it.
 *
 * @param start from when on
 * @param end until when, after the start
 */
public record Period(Optional<Instant> start, Optional<Instant> end) {

  /**
   * @throws IllegalArgumentException unless it ends after its start
   */
  public Period {
    if (start.isPresent() && end.isPresent() && !start.get().isBefore(end.get())) {
      throw new IllegalArgumentException("a period ends after its start");
    }
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    start.ifPresent(time -> json.put("startDateTime", text(time)));
    end.ifPresent(time -> json.put("endDateTime", text(time)));
    return json;
  }

  private static String text(Instant time) {
    return time.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
