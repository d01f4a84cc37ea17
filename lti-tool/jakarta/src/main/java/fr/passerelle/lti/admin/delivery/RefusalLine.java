package fr.passerelle.lti.admin.delivery;

import fr.passerelle.lti.launch.RefusalReason;
import fr.passerelle.lti.persistence.RefusedLaunch;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One refused launch of the list.
 *
 * @param platform the platform's name, or null
 */
public record RefusalLine(RefusedLaunch launch, String platform) {

  /** The check that failed; empty when an older version named it otherwise. */
  public Optional<RefusalReason> reason() {
    return Stream.of(RefusalReason.values())
        .filter(known -> known.name().equals(launch.reason()))
        .findFirst();
  }

  /** How many checks there are. */
  public int checks() {
    return RefusalReason.values().length;
  }
}
