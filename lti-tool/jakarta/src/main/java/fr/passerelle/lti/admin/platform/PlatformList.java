package fr.passerelle.lti.admin.platform;

import fr.passerelle.lti.outbox.Delivery;
import fr.passerelle.lti.outbox.oversight.Deliveries;
import fr.passerelle.lti.outbox.oversight.OwedCount;
import fr.passerelle.lti.persistence.JpaRegistrations;
import fr.passerelle.lti.persistence.RegistrationRecord;
import fr.passerelle.lti.registration.DeploymentState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All platforms, as administrators look at them: three queries for the whole list. */
@ApplicationScoped
@Transactional
public class PlatformList {

  @PersistenceContext private EntityManager entities;
  @Inject private JpaRegistrations registrations;
  @Inject private Deliveries deliveries;

  /** Every platform, oldest first. */
  List<PlatformLine> lines() {
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
