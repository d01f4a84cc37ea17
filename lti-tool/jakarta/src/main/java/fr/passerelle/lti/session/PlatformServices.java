package fr.passerelle.lti.session;

import fr.passerelle.lti.ags.AgsEndpoint;
import fr.passerelle.lti.nrps.NrpsEndpoint;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Which of its services the platform offered in a launch: its gradebook (AGS 2.0) and its roster
 * (NRPS 2.0). Addresses are on hosts that are the platform's own, checked when the launch came in.
 */
@Embeddable
public class PlatformServices {

  @Embedded private OfferedGradebook gradebook = new OfferedGradebook();

  private String memberships;

  @Column(name = "unknown_host")
  private String unknownHost;

  protected PlatformServices() {}

  public PlatformServices(Optional<AgsEndpoint> ags, Optional<NrpsEndpoint> nrps) {
    this(ags, nrps, Optional.empty());
  }

  /**
   * What may be used of what was offered.
   *
   * @param unknownHost where a service was said to be that no token may travel to
   */
  public PlatformServices(
      Optional<AgsEndpoint> ags, Optional<NrpsEndpoint> nrps, Optional<String> unknownHost) {
    this.unknownHost = unknownHost.orElse(null);
    gradebook = new OfferedGradebook(ags.orElse(AgsEndpoint.NOTHING));
    memberships =
        nrps.map(NrpsEndpoint::contextMembershipsUrl).map(URI::toASCIIString).orElse(null);
  }

  /** The gradebook, with what the platform's administrator allows; none when it was not offered. */
  public Optional<AgsEndpoint> ags() {
    return Optional.of(gradebook.endpoint()).filter(found -> !found.equals(AgsEndpoint.NOTHING));
  }

  /** Whether a service was offered at an address that is not known to be the platform's. */
  public boolean elsewhere() {
    return unknownHost != null;
  }

  /** That address, scheme and port included; none when every service is the platform's own. */
  public Optional<String> unknownHost() {
    return Optional.ofNullable(unknownHost);
  }

  /** The roster; none when it was not offered. */
  public Optional<NrpsEndpoint> nrps() {
    return Optional.ofNullable(memberships)
        .map(address -> new NrpsEndpoint(URI.create(address), List.of()));
  }
}
