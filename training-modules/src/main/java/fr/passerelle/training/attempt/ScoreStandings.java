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
import java.util.function.Function;

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

  /** The standings of these attempts of one platform: two queries, however many there are. */
  public Function<Attempt, ScoreStanding> of(Collection<Attempt> several) {
    Map<Long, List<GradeTarget>> targets =
        attempts.targets(several.stream().map(Attempt::id).toList());
    Map<GradeTarget, Delivery> deliveries =
        outbox.deliveries(targets.values().stream().flatMap(List::stream).toList());
    return attempt -> standing(deliveries, targets.getOrDefault(attempt.id(), List.of()));
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
