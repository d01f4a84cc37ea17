package fr.passerelle.lti.outbox;

import fr.passerelle.lti.host.NewRows;
import fr.passerelle.lti.host.PlatformBulkhead;
import fr.passerelle.lti.service.Obstacle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The courier's short transactions: take a lane, take what is due there, write down outcomes. */
@ApplicationScoped
@Transactional
public class DueScores {

  @PersistenceContext private EntityManager entities;
  @Inject private NewRows rows;
  @Inject private Clock clock;

  /** Platforms that are owed something; a lane has its platform's number. */
  List<PlatformBulkhead.Due> due(Set<Long> passedOver, int most) {
    return lanes().due(passedOver, most, clock.instant()).stream()
        .map(platform -> new PlatformBulkhead.Due(platform, platform))
        .toList();
  }

  /** Takes a platform's lane; none when another node was faster. */
  Optional<Lane> lease(long registrationId) {
    Instant now = clock.instant();
    return lanes()
        .lease(registrationId, now)
        .or(
            () ->
                rows.add("insert into lti_score_lane (registration_id) values (?)", registrationId)
                    ? lanes().lease(registrationId, now)
                    : Optional.empty());
  }

  /**
   * The next due rows of this lane; none when another node holds it by now.
   *
   * @param probing whether one score shall find out how the platform is: one not tried yet
   */
  List<OwedRow> take(Lane lane, int most, boolean probing) {
    Instant now = clock.instant();
    if (!lanes().renew(lane, now)) {
      return List.of();
    }
    Delivery.State first = probing ? Delivery.State.PENDING : Delivery.State.RETRYING;
    Delivery.State then = probing ? Delivery.State.RETRYING : Delivery.State.PENDING;
    int mostFirst = probing ? most : Math.max(1, most / 2);
    List<OwedRow> taken = new ArrayList<>(scores().take(lane, first, mostFirst, now));
    if (taken.size() < most) {
      taken.addAll(scores().take(lane, then, most - taken.size(), now));
    }
    return taken;
  }

  boolean renew(Lane lane) {
    return lanes().renew(lane, clock.instant());
  }

  void settle(Lane lane, List<Settlement> outcomes) {
    scores().settle(lane, outcomes, clock.instant());
  }

  void giveBack(Lane lane, List<Long> ids) {
    scores().giveBack(lane, ids);
  }

  /** A success wakes what waits for this platform. */
  void wake(Lane lane, int most) {
    Instant now = clock.instant();
    scores().wake(lane.registrationId(), most, now);
    lanes().woken(lane, now);
  }

  void release(Lane lane) {
    lanes().release(lane, clock.instant());
  }

  void pause(Lane lane, int failures, Obstacle obstacle, Instant until) {
    lanes().pause(lane, failures, obstacle, until, clock.instant());
  }

  /** Somebody wants to know: the platform is not left alone any longer. */
  void open(long registrationId) {
    lanes().open(registrationId);
  }

  /** A person sends again by hand: that is worth a try even where the platform asked to wait. */
  public void probe(long registrationId) {
    lanes().probe(registrationId);
  }

  /** What the tries of this platform fail of at present; none when they do not. */
  Optional<Obstacle> trouble(long registrationId) {
    return lanes().trouble(registrationId);
  }

  private LaneRows lanes() {
    return new LaneRows(entities.unwrap(Connection.class));
  }

  private ScoreRows scores() {
    return new ScoreRows(entities.unwrap(Connection.class));
  }
}
