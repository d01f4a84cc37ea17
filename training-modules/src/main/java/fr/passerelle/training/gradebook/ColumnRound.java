package fr.passerelle.training.gradebook;

import fr.passerelle.lti.ags.LineItem;
import fr.passerelle.lti.ags.LineItems;
import fr.passerelle.lti.host.RedactedFailure;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.training.content.Catalog;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.gradebook.PlatformColumns.RoundEnded;
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

  @Inject private DueGradebooks gradebooks;
  @Inject private CellSteps cells;
  @Inject private PlatformColumns columns;
  @Inject private Catalog catalog;
  @Inject private Clock clock;

  /** One round; a failure of ours is retried like a platform's. */
  void run(Lease lease) {
    try {
      boolean inTime = cells.take(lease); // what the round before had no time for
      if (inTime) {
        seeToColumns(lease);
      }
      settle(lease, inTime && cells.take(lease) && cells.give(lease));
    } catch (RoundEnded ended) {
      settle(lease, ended.trouble(), ended.getMessage());
    } catch (RuntimeException failure) {
      RedactedFailure.log(
          LOG, Level.ERROR, "Columns of gradebook " + lease.gradebookId() + " not made", failure);
      settle(lease, ColumnFailure.FAILURE, null);
    }
  }

  private void seeToColumns(Lease lease) throws RoundEnded {
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
  private void adoptColumns(Lease lease) throws RoundEnded {
    boolean linked = lease.endpoint().lineItem().isPresent();
    List<ColumnPlan.Step.Found> found =
        ColumnPlan.foundBefore(
            course(lease), linked, columns.held(columns.platform(lease), lease).items());
    for (ColumnPlan.Step.Found column : found) {
      note(column.wanted(), PlatformColumns.usable(column.held(), lease), lease);
    }
    if (!found.isEmpty()) {
      boolean modules = found.stream().anyMatch(one -> one.wanted().moduleId() != null);
      gradebooks.adopt(lease, modules ? Layout.MODULES : Layout.COURSE);
    }
  }

  private Course course(Lease lease) throws RoundEnded {
    return catalog
        .current(lease.key().courseId(), Locale.FRENCH)
        .orElseThrow(
            () -> new RoundEnded(ColumnFailure.REJECTED, "the course is not offered any more"));
  }

  private void makeColumns(Lease lease) throws RoundEnded {
    Course course = course(lease);
    List<ColumnPlan.Wanted> wanted = wanted(course, lease, Optional.empty());
    if (!wanted.isEmpty()) {
      Registration platform = columns.platform(lease);
      LineItems held = columns.held(platform, lease);
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

  /** One that is there and cannot be fed is not made a second time. */
  private static void requireUsable(List<ColumnPlan.Wanted> wanted, LineItems held)
      throws RoundEnded {
    if (wanted.stream().anyMatch(one -> held.unusable().contains(one.resourceId()))) {
      throw new RoundEnded(
          ColumnFailure.MALFORMED, "a column of ours has no address that can be used");
    }
  }

  private static Optional<Double> maximumOfTheLink(Lease lease, LineItems held) {
    return held.items().stream()
        .filter(item -> lease.endpoint().lineItem().filter(item.id()::equals).isPresent())
        .flatMap(item -> item.scoreMaximum().stream())
        .findFirst();
  }

  private void take(ColumnPlan.Step step, Registration platform, Lease lease) throws RoundEnded {
    if (clock.instant().plus(ONE_STEP).isAfter(lease.until())) {
      throw new RoundEnded(
          ColumnFailure.UNREACHABLE, "the platform is slow: the work goes on later");
    }
    LineItem column = columns.after(step, platform, lease);
    note(step.wanted(), PlatformColumns.usable(column, lease), lease);
  }

  private void note(ColumnPlan.Wanted wanted, URI column, Lease lease) throws RoundEnded {
    if (!gradebooks.note(lease, wanted, column.toString())) {
      throw new RoundEnded(ColumnFailure.UNREACHABLE, "another round has taken over");
    }
  }
}
