package fr.passerelle.lti.admin.key;

import fr.passerelle.lti.keys.ToolKey;
import fr.passerelle.lti.keys.ToolKeys;
import java.time.Instant;
import java.util.Optional;

/**
 * One of our keys.
 *
 * @param since when it came into this state
 * @param until when it will be gone; null for a key that is not retired
 */
public record KeyLine(String kid, ToolKey.State state, Instant since, Instant until) {

  static KeyLine of(ToolKey key, Instant lastRotation) {
    Optional<Instant> retired = key.retiredAt();
    return new KeyLine(
        key.kid(),
        key.state(),
        retired.orElse(
            key.state() == ToolKey.State.CURRENT && lastRotation.isAfter(key.createdAt())
                ? lastRotation
                : key.createdAt()),
        retired.map(when -> when.plus(ToolKeys.OVERLAP)).orElse(null));
  }

  /** The {@code data-state} that draws it. */
  public String mark() {
    return switch (state) {
      case NEXT -> "waiting";
      case CURRENT -> "done";
      case RETIRED -> "locked";
    };
  }
}
