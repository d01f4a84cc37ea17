package fr.passerelle.training.attempt;

import fr.passerelle.lti.outbox.Delivery;
import fr.passerelle.lti.outbox.GradeTarget;
import fr.passerelle.lti.outbox.ScoreOutbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Asks the outbox what became of the scores. Call inside a transaction. */
@ApplicationScoped
public class ScoreStandings {

  @Inject private ScoreOutbox outbox;
  @Inject private Attempts attempts;

  /** One attempt's standing. */
  public ScoreStanding of(Attempt attempt) {
    return standing(deliveries(attempt), attempt.targets());
  }

  /** The deliveries of one attempt's cells. */
  public List<Delivery> deliveriesOf(Attempt attempt) {
    return found(deliveries(attempt), attempt.targets());
  }

  private Map<GradeTarget, Delivery> deliveries(Attempt attempt) {
    return outbox.deliveriesOf(attempt.learner().registrationId(), attempt.learner().subject());
  }

  /** The standings of a group's attempts: two queries, whatever its size. */
  public Function<Attempt, ScoreStanding> ofGroup(Seat seat) {
    Map<Long, List<GradeTarget>> targets = attempts.groupTargets(seat);
    List<GradeTarget> all = targets.values().stream().flatMap(List::stream).toList();
    Map<GradeTarget, Delivery> deliveries = deliveries(seat.registrationId(), all);
    return attempt -> standing(deliveries, targets.getOrDefault(attempt.id(), List.of()));
  }

  /** The group's cells whose score did not get through. */
  public List<GradeTarget> undelivered(Seat seat) {
    List<GradeTarget> all =
        attempts.groupTargets(seat).values().stream().flatMap(List::stream).toList();
    Map<GradeTarget, Delivery> deliveries = deliveries(seat.registrationId(), all);
    return all.stream().filter(cell -> standing(deliveries, List.of(cell)).retriable()).toList();
  }

  private Map<GradeTarget, Delivery> deliveries(
      long registrationId, Collection<GradeTarget> cells) {
    Set<String> lineItems = cells.stream().map(GradeTarget::lineItem).collect(Collectors.toSet());
    return outbox.deliveries(registrationId, lineItems);
  }

  private static ScoreStanding standing(
      Map<GradeTarget, Delivery> deliveries, List<GradeTarget> cells) {
    return ScoreStanding.of(found(deliveries, cells));
  }

  private static List<Delivery> found(
      Map<GradeTarget, Delivery> deliveries, List<GradeTarget> cells) {
    return cells.stream().map(deliveries::get).filter(Objects::nonNull).toList();
  }
}
