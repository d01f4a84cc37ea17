package fr.passerelle.lti.admin.platform;

import fr.passerelle.lti.admin.audit.Action;
import fr.passerelle.lti.admin.audit.Audit;
import fr.passerelle.lti.outbox.Delivery;
import fr.passerelle.lti.outbox.DeliveryFilter;
import fr.passerelle.lti.outbox.oversight.Deliveries;
import fr.passerelle.lti.page.TextLibrary;
import fr.passerelle.lti.page.Texts;
import fr.passerelle.lti.persistence.Approvable;
import fr.passerelle.lti.persistence.DeploymentRecord;
import fr.passerelle.lti.persistence.Invitations;
import fr.passerelle.lti.persistence.JpaRegistrations;
import fr.passerelle.lti.persistence.RegistrationRecord;
import fr.passerelle.lti.registration.DeploymentState;
import fr.passerelle.lti.removal.PlatformDataCount;
import fr.passerelle.lti.removal.Removals;
import fr.passerelle.lti.session.LaunchSessions;
import fr.passerelle.lti.web.edge.KnownPlatforms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A platform, and what administrators decide about it. */
@ApplicationScoped
@Transactional
public class Platforms {

  private static final Duration UPDATE_VALIDITY = Duration.ofHours(72);

  @PersistenceContext private EntityManager entities;
  @Inject private JpaRegistrations registrations;
  @Inject private Deliveries deliveries;
  @Inject private LaunchSessions launches;
  @Inject private KnownPlatforms known;
  @Inject private Invitations invitations;
  @Inject private Removals removals;
  @Inject private TextLibrary library;
  @Inject private Audit audit;

  /** One platform, if there is such a number. */
  public Optional<RegistrationRecord> find(long id) {
    return Optional.ofNullable(entities.find(RegistrationRecord.class, id));
  }

  /** Its deployments, oldest first. */
  public List<DeploymentRecord> deployments(long registrationId) {
    return registrations.deployments(registrationId);
  }

  /**
   * Lets it launch, with the deployments that wait; {@link #sendHeldBack} then.
   *
   * @param shown the digest of what the administrator was shown
   */
  public Approval approve(long id, String shown) {
    return registrations
        .approvable(id)
        .map(asked -> approve(asked, shown))
        .orElse(Approval.UNKNOWN);
  }

  private Approval approve(Approvable asked, String shown) {
    RegistrationRecord platform = asked.platform();
    if (platform.approved()) {
      return Approval.GIVEN;
    }
    if (platform.isLeaving() || !asked.digest().equals(shown)) {
      return Approval.OUTDATED;
    }
    asked.approve();
    noted(platform, Action.APPROVED_PLATFORM);
    return Approval.GIVEN;
  }

  /**
   * Scores held back while it was not approved go at once. Apart from the approval, which locks the
   * platform's row: learners lock their scores first and refer to that row then.
   */
  public void sendHeldBack(long id) {
    deliveries.resendAll(new DeliveryFilter(Optional.of(id), Set.of(Delivery.State.RETRYING)));
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
          platform.trustDeployments(form.trustsDeployments());
          if (form.trustsDeployments()) {
            letInWhoWaits(id);
          }
        });
  }

  private void letInWhoWaits(long id) {
    deployments(id).stream()
        .filter(deployment -> deployment.state() == DeploymentState.AWAITING_APPROVAL)
        .forEach(deployment -> decide(deployment, DeploymentState.APPROVED));
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
          noted(platform, action);
        });
    return found.isPresent();
  }

  private void noted(RegistrationRecord platform, Action action) {
    audit.record(action, named(platform));
    known.forget();
  }

  /** A platform's name and number, for the audit. */
  static String named(RegistrationRecord platform) {
    return platform.name() + " (n° " + platform.id() + ")";
  }

  /** The other registrations of the same issuer. */
  public List<RegistrationRecord> besides(RegistrationRecord platform) {
    return registrations.besides(platform);
  }

  /** An invitation that updates this platform's registration and no other; its token. */
  public Optional<String> inviteToUpdate(long id) {
    Optional<RegistrationRecord> found = find(id).filter(platform -> !platform.isLeaving());
    found.ifPresent(platform -> audit.record(Action.INVITED_TO_UPDATE, named(platform)));
    return found.map(platform -> invitations.inviteToUpdate(platform, UPDATE_VALIDITY));
  }

  /** What would go with a platform. */
  public List<PlatformDataCount> platformData(long id) {
    return removals.platformData(id);
  }

  /**
   * Decides that a platform goes with all that hangs on it; {@link Removals#finish} carries it out.
   * An administrator who decides it just after another finds it done.
   *
   * @param typedName its name, typed once more; false when it is not
   */
  public boolean remove(RegistrationRecord platform, String typedName) {
    boolean meant = isNamed(platform, typedName);
    if (meant) {
      String with =
          platformData(platform.id()).stream()
              .map(holding -> texts().get(holding.textKey(), holding.count()))
              .collect(Collectors.joining(", "));
      if (removals.close(platform.id())) {
        audit.record(Action.REMOVED_PLATFORM, named(platform) + ", " + with);
      }
      known.forget();
    }
    return meant;
  }

  /** However the spaces were typed; capitals too are no question of safety. */
  private static boolean isNamed(RegistrationRecord platform, String typed) {
    return spaced(platform.name()).equalsIgnoreCase(spaced(typed));
  }

  private static String spaced(String text) {
    return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
  }

  private Texts texts() {
    return library.in(Locale.FRENCH);
  }
}
