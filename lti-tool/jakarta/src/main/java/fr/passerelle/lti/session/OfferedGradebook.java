package fr.passerelle.lti.session;

import fr.passerelle.lti.ags.AgsEndpoint;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The gradebook as a launch offered it (AGS 2.0, section 3.1), in three columns of a row. */
@Embeddable
public class OfferedGradebook {

  @Column(name = "line_item")
  private String lineItem;

  @Column(name = "line_items")
  private String lineItems;

  @Column(name = "ags_scopes")
  private String scopes = "";

  /** Nothing offered. */
  public OfferedGradebook() {}

  public OfferedGradebook(AgsEndpoint endpoint) {
    lineItem = endpoint.lineItem().map(URI::toASCIIString).orElse(null);
    lineItems = endpoint.lineItems().map(URI::toASCIIString).orElse(null);
    scopes = String.join(" ", new TreeSet<>(endpoint.scopes()));
  }

  /** What was offered; {@link AgsEndpoint#NOTHING} when nothing was. */
  public AgsEndpoint endpoint() {
    return new AgsEndpoint(
        scopes.isEmpty() ? Set.of() : Set.of(scopes.split(" ")),
        Optional.ofNullable(lineItems).map(URI::create),
        Optional.ofNullable(lineItem).map(URI::create));
  }

  /** The link's own column, or null. */
  public String lineItem() {
    return lineItem;
  }

  /** The list of columns, or null. */
  public String lineItems() {
    return lineItems;
  }

  /** What was allowed, with spaces in between. */
  public String scopes() {
    return scopes;
  }
}
