package fr.passerelle.lti.session;

import fr.passerelle.lti.ags.AgsEndpoint;
import fr.passerelle.lti.nrps.NrpsEndpoint;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which of its services the platform offered in a launch: its gradebook (AGS 2.0) and its roster
 * (NRPS 2.0). Addresses are on hosts that are the platform's own, checked when the launch came in.
 */
@Embeddable
public class PlatformServices {

  @Column(name = "line_item")
  private String lineItem;

  @Column(name = "line_items")
  private String lineItems;

  @Column(name = "ags_scopes")
  private String agsScopes = "";

  private String memberships;

  protected PlatformServices() {}

  public PlatformServices(Optional<AgsEndpoint> ags, Optional<NrpsEndpoint> nrps) {
    lineItem = ags.flatMap(AgsEndpoint::lineItem).map(URI::toASCIIString).orElse(null);
    lineItems = ags.flatMap(AgsEndpoint::lineItems).map(URI::toASCIIString).orElse(null);
    agsScopes = String.join(" ", new TreeSet<>(ags.map(AgsEndpoint::scopes).orElse(Set.of())));
    memberships =
        nrps.map(NrpsEndpoint::contextMembershipsUrl).map(URI::toASCIIString).orElse(null);
  }

  /** The gradebook, with what the platform's administrator allows; none when it was not offered. */
  public Optional<AgsEndpoint> ags() {
    AgsEndpoint endpoint = new AgsEndpoint(scopes(), address(lineItems), address(lineItem));
    boolean offered = lineItem != null || lineItems != null || !agsScopes.isEmpty();
    return Optional.of(endpoint).filter(found -> offered);
  }

  /** The roster; none when it was not offered. */
  public Optional<NrpsEndpoint> nrps() {
    return address(memberships).map(url -> new NrpsEndpoint(url, List.of()));
  }

  private Set<String> scopes() {
    return agsScopes.isEmpty() ? Set.of() : Set.of(agsScopes.split(" "));
  }

  private static Optional<URI> address(String text) {
    return Optional.ofNullable(text).map(URI::create);
  }
}
