package fr.passerelle.lti.keys;

import fr.passerelle.lti.http.HttpReply;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long an answer may be used (RFC 9111, section 5.2.2). */
final class CacheControl {

  private static final Pattern MAX_AGE = Pattern.compile("\\bmax-age\\s*=\\s*\"?([0-9]{1,9})");
  private static final Pattern NOT_KEPT = Pattern.compile("\\bno-(store|cache)\\b");

  private CacheControl() {}

  /** Empty where the answer does not say. */
  static Optional<Duration> maxAge(HttpReply reply) {
    List<String> lines = reply.headers().getOrDefault("cache-control", List.of());
    String said = String.join(",", lines).toLowerCase(Locale.ROOT);
    if (NOT_KEPT.matcher(said).find()) {
      return Optional.of(Duration.ZERO);
    }
    Matcher maxAge = MAX_AGE.matcher(said);
    return maxAge.find()
        ? Optional.of(Duration.ofSeconds(Long.parseLong(maxAge.group(1))))
        : Optional.empty();
  }
}
