package fr.passerelle.lti.admin;

import fr.passerelle.lti.outbox.Deliveries;
import fr.passerelle.lti.outbox.Delivery;
import fr.passerelle.lti.outbox.DeliveryFilter;
import fr.passerelle.lti.outbox.OwedCount;
import fr.passerelle.lti.persistence.DeploymentRecord;
import fr.passerelle.lti.persistence.JpaRegistrations;
import fr.passerelle.lti.persistence.RegistrationRecord;
import fr.passerelle.lti.registration.DeploymentState;
import fr.passerelle.lti.session.LaunchSessions;
import fr.passerelle.lti.web.KnownPlatforms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The platforms and what administrators decide about them. Three queries for the whole list. */
@ApplicationScoped
@Transactional
public class Platforms {

  @PersistenceContext private EntityManager entities;
  @Inject private JpaRegistrations registrations;
  @Inject private Deliveries deliveries;
  @Inject private LaunchSessions launches;
  @Inject private KnownPlatforms known;
  @Inject private Audit audit;

  /** Every platform, oldest first. */
  public List<PlatformLine> lines() {
    List<OwedCount> owed = deliveries.owed();
    Map<Long, Long> awaiting = deploymentsAwaiting();
    return registrations.all().stream()
        .map(platform -> line(platform, owed, awaiting.getOrDefault(platform.id(), 0L)))
        .toList();
  }

  /** The names of all platforms, by number, oldest first. */
  public Map<Long, String> names() {
    return registrations.all().stream()
        .collect(
            Collectors.toMap(
                RegistrationRecord::id,
                RegistrationRecord::name,
                (first, second) -> first,
                LinkedHashMap::new));
  }

  /** One platform, if there is such a number. */
  public Optional<RegistrationRecord> find(long id) {
    return Optional.ofNullable(entities.find(RegistrationRecord.class, id));
  }

  /** Its deployments, oldest first. */
  public List<DeploymentRecord> deployments(long registrationId) {
    return entities
        .createQuery(
            "select d from DeploymentRecord d where d.registrationId = :registration order by d.id",
            DeploymentRecord.class)
        .setParameter("registration", registrationId)
        .getResultList();
  }

  /** Lets it launch, with the deployments that wait; scores held back go at once. */
  public boolean approve(long id) {
    return decide(
        id,
        Action.APPROVED_PLATFORM,
        platform -> {
          registrations.approve(id);
          deliveries.resendAll(
              new DeliveryFilter(Optional.of(id), Set.of(Delivery.State.RETRYING)));
        });
  }

  /** Lets it launch no more and ends the launches under way; nothing else is lost. */
  public boolean suspend(long id) {
    return decide(
        id,
        Action.SUSPENDED_PLATFORM,
        platform -> {
          platform.suspend();
          launches.endAllFrom(id);
        });
  }

  /** Keeps what only this tool knows of it. */
  public boolean change(long id, PlatformForm form) {
    return decide(
        id,
        Action.CHANGED_PLATFORM,
        platform -> {
          platform.overrideTokenAudience(form.audience());
          platform.letFrame(form.origins());
        });
  }

  /** Decides about a deployment; false when it is not this platform's. */
  public boolean decide(long id, long deploymentId, DeploymentState state) {
    Optional<DeploymentRecord> found =
        Optional.ofNullable(entities.find(DeploymentRecord.class, deploymentId))
            .filter(deployment -> deployment.registrationId() == id);
    found.ifPresent(deployment -> decide(deployment, state));
    return found.isPresent();
  }

  private void decide(DeploymentRecord deployment, DeploymentState state) {
    boolean approved = state == DeploymentState.APPROVED;
    if (approved) {
      deployment.approve();
    } else {
      deployment.refuse();
    }
    audit.record(
        approved ? Action.APPROVED_DEPLOYMENT : Action.REFUSED_DEPLOYMENT,
        deployment.deploymentId() + " (n° " + deployment.registrationId() + ")");
  }

  private boolean decide(long id, Action action, Consumer<RegistrationRecord> decision) {
    Optional<RegistrationRecord> found = find(id);
    found.ifPresent(
        platform -> {
          decision.accept(platform);
          audit.record(action, platform.name() + " (n° " + id + ")");
          known.forget();
        });
    return found.isPresent();
  }

  private Map<Long, Long> deploymentsAwaiting() {
    return entities
        .createQuery(
            "select d.registrationId, count(d) from DeploymentRecord d where d.state = :awaiting"
                + " group by d.registrationId",
            Object[].class)
        .setParameter("awaiting", DeploymentState.AWAITING_APPROVAL)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
  }

  private static PlatformLine line(
      RegistrationRecord platform, List<OwedCount> owed, long deploymentsAwaiting) {
    long rejected = sum(owed, platform, true);
    return new PlatformLine(platform, sum(owed, platform, false), rejected, deploymentsAwaiting);
  }

  private static long sum(List<OwedCount> owed, RegistrationRecord platform, boolean rejected) {
    return owed.stream()
        .filter(count -> count.registrationId() == platform.id())
        .filter(count -> (count.state() == Delivery.State.REJECTED) == rejected)
        .mapToLong(OwedCount::scores)
        .sum();
  }
}
