package fr.passerelle.lti.ags;

import fr.passerelle.lti.http.SameOrigin;
import fr.passerelle.lti.service.ServiceOutcome;
import fr.passerelle.lti.service.ServiceOutcome.Reason;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The {@code endpoint} claim of a launch (Assignment and Grade Services 2.0, section 3.1).
 *
 * @param scopes what the platform's administrator allows the tool to do
 * @param lineItems the container of the context's line items, when offered
 * @param lineItem the one line item of the launched link, when there is exactly one
 */
public record AgsEndpoint(Set<String> scopes, Optional<URI> lineItems, Optional<URI> lineItem) {

  /** Reads, creates and changes line items. */
  public static final String SCOPE_LINE_ITEM =
      "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem";

  /** Reads line items; not implied by {@link #SCOPE_LINE_ITEM}. */
  public static final String SCOPE_LINE_ITEM_READ_ONLY =
      "https://purl.imsglobal.org/spec/lti-ags/scope/lineitem.readonly";

  /** Reads results. */
  public static final String SCOPE_RESULT_READ_ONLY =
      "https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly";

  /** Publishes scores. */
  public static final String SCOPE_SCORE = "https://purl.imsglobal.org/spec/lti-ags/scope/score";

  /** Nothing offered and nothing allowed. */
  public static final AgsEndpoint NOTHING =
      new AgsEndpoint(Set.of(), Optional.empty(), Optional.empty());

  /** Keeps a copy of the scopes. */
  public AgsEndpoint {
    scopes = Set.copyOf(scopes);
  }

  /**
   * Whether a column's address is one of this platform's: it has the scheme, host and port of the
   * container or of the launched link's own column. No access token goes anywhere else.
   */
  public boolean covers(URI column) {
    return Stream.concat(lineItems.stream(), lineItem.stream())
        .anyMatch(ours -> SameOrigin.of(ours, column));
  }

  /** A column's address that a token may be sent to. */
  ServiceOutcome<URI> column(URI address) {
    return covers(address)
        ? new ServiceOutcome.Received<>(address)
        : ServiceOutcome.failed(Reason.REJECTED, "the column lies on another host");
  }

  /** Whether scores may be published to this platform's line items. */
  public boolean mayPostScores() {
    return scopes.contains(SCOPE_SCORE);
  }

  /** Whether the columns of the context may be read. */
  public boolean mayReadLineItems() {
    return mayChangeLineItems() || scopes.contains(SCOPE_LINE_ITEM_READ_ONLY);
  }

  /** Whether columns may be created and changed. */
  public boolean mayChangeLineItems() {
    return scopes.contains(SCOPE_LINE_ITEM);
  }

  /** Whether it may be read what the platform holds. */
  public boolean mayReadResults() {
    return scopes.contains(SCOPE_RESULT_READ_ONLY);
  }
}
