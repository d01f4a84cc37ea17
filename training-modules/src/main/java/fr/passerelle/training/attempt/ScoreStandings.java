package fr.passerelle.training.attempt;

import fr.passerelle.lti.outbox.Delivery;
import fr.passerelle.lti.outbox.DeliveryReports;
import fr.passerelle.lti.outbox.GradeTarget;
import fr.passerelle.lti.outbox.ScoreOutbox;
import fr.passerelle.lti.service.Obstacle;
import fr.passerelle.training.attempt.ScoreStanding.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Asks the outbox what became of the scores. Call inside a transaction. */
@ApplicationScoped
public class ScoreStandings {

  @Inject private ScoreOutbox outbox;
  @Inject private DeliveryReports reports;
  @Inject private AttemptCells cells;

  /** One attempt's standing in the columns shown. */
  public ScoreStanding of(Attempt attempt, ShownColumns shown) {
    return standing(attempt, attempt.targets(), deliveries(attempt), shown)
        .withThePlatformIn(trouble(attempt));
  }

  /** What each of an attempt's cells in the columns shown has, or is owed. */
  public List<CellStanding> each(Attempt attempt, ShownColumns shown) {
    List<GradeTarget> here = shown.among(attempt.targets());
    Map<GradeTarget, Delivery> deliveries = here.isEmpty() ? Map.of() : deliveries(attempt);
    Optional<Obstacle> trouble = here.isEmpty() ? Optional.empty() : trouble(attempt);
    return attempt.placements().stream()
        .filter(cell -> here.contains(cell.target()))
        .filter(cell -> deliveries.containsKey(cell.target()))
        .map(cell -> each(cell, deliveries.get(cell.target()), trouble))
        .toList();
  }

  private static CellStanding each(
      GradePlacement cell, Delivery delivery, Optional<Obstacle> trouble) {
    return new CellStanding(
        cell.moduleId(),
        delivery.grade(),
        ScoreStanding.of(List.of(delivery)).withThePlatformIn(trouble));
  }

  private Optional<Obstacle> trouble(Attempt attempt) {
    return reports.trouble(attempt.learner().registrationId());
  }

  /** The deliveries of one attempt's cells. */
  public List<Delivery> deliveriesOf(Attempt attempt) {
    return found(deliveries(attempt), attempt.targets());
  }

  private Map<GradeTarget, Delivery> deliveries(Attempt attempt) {
    return outbox.deliveriesOf(attempt.learner().registrationId(), attempt.learner().subject());
  }

  /**
   * The standings of these attempts of one platform in the columns shown: three queries, however
   * many there are.
   */
  public Function<Attempt, ScoreStanding> of(Collection<Attempt> several, ShownColumns shown) {
    Map<Long, List<GradeTarget>> targets =
        cells.targets(several.stream().map(Attempt::id).toList());
    Map<GradeTarget, Delivery> deliveries =
        outbox.deliveries(shown.among(targets.values().stream().flatMap(List::stream).toList()));
    Optional<Obstacle> trouble = several.stream().findFirst().flatMap(this::trouble);
    return attempt ->
        standing(attempt, targets.getOrDefault(attempt.id(), List.of()), deliveries, shown)
            .withThePlatformIn(trouble);
  }

  /** Never of another link's column: what is said there is not so here. */
  private static ScoreStanding standing(
      Attempt attempt,
      List<GradeTarget> cells,
      Map<GradeTarget, Delivery> deliveries,
      ShownColumns shown) {
    List<GradeTarget> here = shown.among(cells);
    if (shown.none()) {
      return ScoreStanding.without(State.NO_COLUMN);
    }
    boolean worked = attempt.results().stream().anyMatch(result -> result.doneAt() != null);
    return here.isEmpty() && worked
        ? ScoreStanding.without(State.ELSEWHERE)
        : ScoreStanding.of(found(deliveries, here));
  }

  private static List<Delivery> found(
      Map<GradeTarget, Delivery> deliveries, List<GradeTarget> cells) {
    return cells.stream().map(deliveries::get).filter(Objects::nonNull).toList();
  }
}
