package fr.passerelle.training.gradebook;

import fr.passerelle.lti.ags.LineItem;
import fr.passerelle.lti.ags.LineItemDraft;
import fr.passerelle.lti.ags.LineItemFilter;
import fr.passerelle.lti.ags.LineItemService;
import fr.passerelle.lti.ags.LineItems;
import fr.passerelle.lti.http.SameOrigin;
import fr.passerelle.lti.page.TextLibrary;
import fr.passerelle.lti.persistence.JpaRegistrations;
import fr.passerelle.lti.platform.PlatformFamily;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.service.ServiceOutcome;
import fr.passerelle.lti.service.ServiceOutcome.NotReceived;
import fr.passerelle.lti.service.ServiceOutcome.Received;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * The columns as the platform has them: a round reads them here, and has one changed or made. What
 * the platform does not answer ends the round, with its reason.
 */
@ApplicationScoped
class PlatformColumns {

  private static final int ADDRESS_LENGTH = 1500;

  @Inject private LineItemService lineItems;
  @Inject private JpaRegistrations registrations;
  @Inject private TextLibrary texts;

  /** Ends a round, with its reason. */
  static final class RoundEnded extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient ColumnFailure trouble;

    RoundEnded(ColumnFailure trouble, String detail) {
      super(detail, null, false, false);
      this.trouble = trouble;
    }

    ColumnFailure trouble() {
      return trouble;
    }
  }

  /** The platform of a round, unless it has been suspended. */
  Registration platform(Lease lease) throws RoundEnded {
    return registrations
        .byId(lease.key().registrationId())
        .filter(Registration::approved)
        .orElseThrow(() -> new RoundEnded(ColumnFailure.SUSPENDED, "registration not approved"));
  }

  /** All of them: platforms do not say which are ours, and some ignore filters. */
  LineItems held(Registration platform, Lease lease) throws RoundEnded {
    LineItems held =
        received(
            lineItems.all(platform, lease.endpoint(), LineItemFilter.NONE),
            ColumnFailure.NOT_OFFERED);
    if (!held.complete()) {
      throw new RoundEnded(
          ColumnFailure.INCOMPLETE, "the platform's list of line items has no end");
    }
    return held;
  }

  /** The column that a step of the plan leads to: found, changed or made. */
  LineItem after(ColumnPlan.Step step, Registration platform, Lease lease) throws RoundEnded {
    if (step instanceof ColumnPlan.Step.Found found) {
      return found.held();
    }
    String review = texts.in(Locale.FRENCH).get("training.gradebook.review");
    if (step instanceof ColumnPlan.Step.Changed changed) {
      usable(changed.held(), lease); // before our token goes there
      return received(
          lineItems.update(
              platform,
              lease.endpoint(),
              changed.held().id(),
              step.wanted().draft(review, Optional.empty())),
          ColumnFailure.UNREACHABLE);
    }
    return made(step.wanted(), review, platform, lease);
  }

  /**
   * Makes a column, of no link where the platform takes that: a link with two columns may lose the
   * one it has. Where one is refused without a link it is tried with it at once; where the platform
   * failed, whether or not it made one, the next round looks and tries the other way.
   */
  private LineItem made(ColumnPlan.Wanted wanted, String review, Registration platform, Lease lease)
      throws RoundEnded {
    Optional<String> link = lease.link().id().filter(id -> takesColumnsOfLinks(lease));
    Optional<String> first = link.filter(id -> lease.link().first());
    ServiceOutcome<LineItem> outcome = create(wanted.draft(review, first), platform, lease);
    if (isRefused(outcome) && link.isPresent() && first.isEmpty()) {
      outcome = create(wanted.draft(review, link), platform, lease);
    }
    if (outcome instanceof NotReceived<LineItem> not
        && ColumnFailure.of(not) == ColumnFailure.FAILING) {
      throw new RoundEnded(ColumnFailure.NOT_MADE, not.detail());
    }
    return received(outcome, ColumnFailure.NOT_OFFERED);
  }

  private ServiceOutcome<LineItem> create(LineItemDraft draft, Registration platform, Lease lease) {
    return lineItems.create(platform, lease.endpoint(), draft);
  }

  private static boolean isRefused(ServiceOutcome<LineItem> outcome) {
    return outcome instanceof NotReceived<LineItem> not
        && ColumnFailure.of(not) == ColumnFailure.REJECTED;
  }

  private boolean takesColumnsOfLinks(Lease lease) {
    return registrations
        .kept(lease.key().registrationId())
        .filter(platform -> PlatformFamily.of(platform.product()).takesColumnsOfLinks())
        .isPresent();
  }

  /**
   * @param notFound what it means that there is nothing at the address
   */
  private static <T> T received(ServiceOutcome<T> outcome, ColumnFailure notFound)
      throws RoundEnded {
    if (outcome instanceof Received<T> received) {
      return received.value();
    }
    NotReceived<T> not = (NotReceived<T>) outcome;
    ColumnFailure trouble = ColumnFailure.of(not);
    throw new RoundEnded(trouble == ColumnFailure.COLUMN_GONE ? notFound : trouble, not.detail());
  }

  /** Scores and their access token will travel to this address. */
  static URI usable(LineItem column, Lease lease) throws RoundEnded {
    Optional<URI> container = lease.endpoint().lineItems();
    boolean own = container.filter(home -> SameOrigin.of(home, column.id())).isPresent();
    if (!own || column.id().toString().length() > ADDRESS_LENGTH) {
      throw new RoundEnded(
          ColumnFailure.MALFORMED, "a line item's address is not on the platform's host");
    }
    return column.id();
  }
}
