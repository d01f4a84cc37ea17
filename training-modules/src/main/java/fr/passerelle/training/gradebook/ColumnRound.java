package fr.passerelle.training.gradebook;

import fr.passerelle.lti.ags.LineItem;
import fr.passerelle.lti.ags.LineItemDraft;
import fr.passerelle.lti.ags.LineItemFilter;
import fr.passerelle.lti.ags.LineItemService;
import fr.passerelle.lti.ags.LineItems;
import fr.passerelle.lti.host.RedactedFailure;
import fr.passerelle.lti.http.SameOrigin;
import fr.passerelle.lti.page.TextLibrary;
import fr.passerelle.lti.persistence.JpaRegistrations;
import fr.passerelle.lti.platform.PlatformFamily;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.service.ServiceOutcome;
import fr.passerelle.lti.service.ServiceOutcome.NotReceived;
import fr.passerelle.lti.service.ServiceOutcome.Received;
import fr.passerelle.training.content.Catalog;
import fr.passerelle.training.course.Course;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Carries out a trainer's choice, never inside a transaction: reads every column of this tool in
 * the context, finds ours again, changes or makes what is missing, notes each at once, then gives
 * the learners their cells. Each outcome has a name ({@link ColumnFailure}) and a place in the row.
 */
@ApplicationScoped
class ColumnRound {

  private static final Logger LOG = System.getLogger(ColumnRound.class.getName());

  /** Longer than the longest call: two tokens and two requests of fifteen seconds each. */
  private static final Duration ONE_STEP = Duration.ofSeconds(75);

  private static final int ADDRESS_LENGTH = 1500;

  @Inject private DueGradebooks gradebooks;
  @Inject private CellSteps cells;
  @Inject private LineItemService lineItems;
  @Inject private JpaRegistrations registrations;
  @Inject private Catalog catalog;
  @Inject private TextLibrary texts;
  @Inject private Clock clock;

  /** Ends a round, with its reason. */
  private static final class Ended extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient ColumnFailure trouble;

    Ended(ColumnFailure trouble, String detail) {
      super(detail, null, false, false);
      this.trouble = trouble;
    }
  }

  /** One round; a failure of ours is retried like a platform's. */
  void run(Lease lease) {
    try {
      boolean inTime = cells.take(lease); // what the round before had no time for
      if (inTime) {
        seeToColumns(lease);
      }
      settle(lease, inTime && cells.take(lease) && cells.give(lease));
    } catch (Ended ended) {
      settle(lease, ended.trouble, ended.getMessage());
    } catch (RuntimeException failure) {
      RedactedFailure.log(
          LOG, Level.ERROR, "Columns of gradebook " + lease.gradebookId() + " not made", failure);
      settle(lease, ColumnFailure.FAILURE, null);
    }
  }

  private void seeToColumns(Lease lease) throws Ended {
    if (lease.chosen()) {
      makeColumns(lease);
    } else {
      adoptColumns(lease);
    }
  }

  private void settle(Lease lease, ColumnFailure trouble, String detail) {
    gradebooks.settle(lease, row -> row.failed(trouble, detail, clock.instant()));
  }

  private void settle(Lease lease, boolean everythingDone) {
    gradebooks.settle(
        lease,
        row -> {
          if (everythingDone) {
            row.done(clock.instant());
          } else {
            row.goesOn(clock.instant());
          }
        });
  }

  /** None is made or changed: what is missing in a copy may have been taken away there. */
  private void adoptColumns(Lease lease) throws Ended {
    boolean linked = lease.endpoint().lineItem().isPresent();
    List<ColumnPlan.Step.Found> found =
        ColumnPlan.foundBefore(course(lease), linked, held(platform(lease), lease).items());
    for (ColumnPlan.Step.Found column : found) {
      note(column.wanted(), usable(column.held(), lease), lease);
    }
    if (!found.isEmpty()) {
      boolean modules = found.stream().anyMatch(one -> one.wanted().moduleId() != null);
      gradebooks.adopt(lease, modules ? Layout.MODULES : Layout.COURSE);
    }
  }

  private Course course(Lease lease) throws Ended {
    return catalog
        .current(lease.key().courseId(), Locale.FRENCH)
        .orElseThrow(() -> new Ended(ColumnFailure.REJECTED, "the course is not offered any more"));
  }

  private void makeColumns(Lease lease) throws Ended {
    Course course = course(lease);
    List<ColumnPlan.Wanted> wanted = wanted(course, lease, Optional.empty());
    if (!wanted.isEmpty()) {
      Registration platform = platform(lease);
      LineItems held = held(platform, lease);
      List<ColumnPlan.Wanted> exactly = wanted(course, lease, maximumOfTheLink(lease, held));
      requireUsable(exactly, held);
      for (ColumnPlan.Step step : ColumnPlan.steps(exactly, held.items(), lease.known())) {
        take(step, platform, lease);
      }
    }
  }

  private static List<ColumnPlan.Wanted> wanted(
      Course course, Lease lease, Optional<Double> scale) {
    boolean linked = lease.endpoint().lineItem().isPresent();
    return ColumnPlan.wanted(course, lease.layout(), linked, scale, lease.known());
  }

  private Registration platform(Lease lease) throws Ended {
    return registrations
        .byId(lease.key().registrationId())
        .filter(Registration::approved)
        .orElseThrow(() -> new Ended(ColumnFailure.SUSPENDED, "registration not approved"));
  }

  /** All of them: platforms do not say which are ours, and some ignore filters. */
  private LineItems held(Registration platform, Lease lease) throws Ended {
    LineItems held =
        received(
            lineItems.all(platform, lease.endpoint(), LineItemFilter.NONE),
            ColumnFailure.NOT_OFFERED);
    if (!held.complete()) {
      throw new Ended(ColumnFailure.INCOMPLETE, "the platform's list of line items has no end");
    }
    return held;
  }

  /** One that is there and cannot be fed is not made a second time. */
  private static void requireUsable(List<ColumnPlan.Wanted> wanted, LineItems held) throws Ended {
    if (wanted.stream().anyMatch(one -> held.unusable().contains(one.resourceId()))) {
      throw new Ended(ColumnFailure.MALFORMED, "a column of ours has no address that can be used");
    }
  }

  private static Optional<Double> maximumOfTheLink(Lease lease, LineItems held) {
    return held.items().stream()
        .filter(item -> lease.endpoint().lineItem().filter(item.id()::equals).isPresent())
        .flatMap(item -> item.scoreMaximum().stream())
        .findFirst();
  }

  private void take(ColumnPlan.Step step, Registration platform, Lease lease) throws Ended {
    if (clock.instant().plus(ONE_STEP).isAfter(lease.until())) {
      throw new Ended(ColumnFailure.UNREACHABLE, "the platform is slow: the work goes on later");
    }
    note(step.wanted(), usable(column(step, platform, lease), lease), lease);
  }

  private void note(ColumnPlan.Wanted wanted, URI column, Lease lease) throws Ended {
    if (!gradebooks.note(lease, wanted, column.toString())) {
      throw new Ended(ColumnFailure.UNREACHABLE, "another round has taken over");
    }
  }

  private LineItem column(ColumnPlan.Step step, Registration platform, Lease lease) throws Ended {
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
      throws Ended {
    Optional<String> link = lease.link().id().filter(id -> takesColumnsOfLinks(lease));
    Optional<String> first = link.filter(id -> lease.link().first());
    ServiceOutcome<LineItem> outcome = create(wanted.draft(review, first), platform, lease);
    if (isRefused(outcome) && link.isPresent() && first.isEmpty()) {
      outcome = create(wanted.draft(review, link), platform, lease);
    }
    if (outcome instanceof NotReceived<LineItem> not
        && ColumnFailure.of(not) == ColumnFailure.FAILING) {
      throw new Ended(ColumnFailure.NOT_MADE, not.detail());
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
  private static <T> T received(ServiceOutcome<T> outcome, ColumnFailure notFound) throws Ended {
    if (outcome instanceof Received<T> received) {
      return received.value();
    }
    NotReceived<T> not = (NotReceived<T>) outcome;
    ColumnFailure trouble = ColumnFailure.of(not);
    throw new Ended(trouble == ColumnFailure.COLUMN_GONE ? notFound : trouble, not.detail());
  }

  /** Scores and their access token will travel to this address. */
  private static URI usable(LineItem column, Lease lease) throws Ended {
    Optional<URI> container = lease.endpoint().lineItems();
    boolean own = container.filter(home -> SameOrigin.of(home, column.id())).isPresent();
    if (!own || column.id().toString().length() > ADDRESS_LENGTH) {
      throw new Ended(
          ColumnFailure.MALFORMED, "a line item's address is not on the platform's host");
    }
    return column.id();
  }
}
