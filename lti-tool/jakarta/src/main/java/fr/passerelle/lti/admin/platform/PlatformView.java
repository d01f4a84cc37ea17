package fr.passerelle.lti.admin.platform;

import fr.passerelle.lti.admin.page.FormError;
import fr.passerelle.lti.admin.page.OneTimeForms;
import fr.passerelle.lti.persistence.Approvable;
import fr.passerelle.lti.persistence.DeploymentRecord;
import fr.passerelle.lti.persistence.PlatformHealth;
import fr.passerelle.lti.persistence.RegistrationRecord;
import fr.passerelle.lti.registration.DeploymentState;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.web.intake.Permission;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The page of one platform.
 *
 * @param formerAddresses the addresses before an update that awaits approval
 * @param siblings the other registrations of the same issuer
 * @param shown the digest of what an approval would let in
 * @param once the number of the form that invites to update
 */
public record PlatformView(
    long id,
    String name,
    PlatformState state,
    boolean trustsDeployments,
    List<String> formerAddresses,
    List<Sibling> siblings,
    List<Deployment> deployments,
    Facts facts,
    String shown,
    String once,
    PlatformForm form,
    List<FormError> errors) {

  static PlatformView of(
      RegistrationRecord platform,
      List<DeploymentRecord> deployments,
      List<RegistrationRecord> siblings,
      List<Permission.Line> permissions,
      PlatformForm form,
      List<FormError> errors) {
    return new PlatformView(
        platform.id(),
        platform.name(),
        PlatformState.of(platform),
        platform.trustsDeployments(),
        platform.formerAddresses(),
        siblings.stream().map(Sibling::of).toList(),
        deployments.stream().map(Deployment::of).toList(),
        Facts.of(platform, permissions),
        Approvable.of(platform, deployments).digest(),
        OneTimeForms.next(),
        form,
        errors);
  }

  /** Where its page is, and what begins with it. */
  public String path() {
    return PlatformsResource.path(id);
  }

  /** Whether what was typed into this field must be corrected. */
  public boolean isWrong(String field) {
    return FormError.isAt(field, errors);
  }

  /** Another registration of the same issuer. */
  public record Sibling(long id, String name, String clientId) {

    private static Sibling of(RegistrationRecord platform) {
      return new Sibling(platform.id(), platform.name(), platform.registration().clientId());
    }

    public String path() {
      return PlatformsResource.path(id);
    }
  }

  /** A deployment, by its number here and its id at the platform. */
  public record Deployment(long number, String id, DeploymentState state, Instant since) {

    private static Deployment of(DeploymentRecord deployment) {
      return new Deployment(
          deployment.id(), deployment.deploymentId(), deployment.state(), deployment.createdAt());
    }

    public boolean mayBeApproved() {
      return state != DeploymentState.APPROVED;
    }

    public boolean mayBeRefused() {
      return state != DeploymentState.REFUSED;
    }

    /** How the style sheet marks its state. */
    public String mark() {
      return switch (state) {
        case APPROVED -> "done";
        case REFUSED -> "locked";
        case AWAITING_APPROVAL -> "waiting";
      };
    }
  }

  /** What the platform says of itself, and how it does. */
  public record Facts(
      Optional<String> product,
      Registration registration,
      List<Permission.Line> permissions,
      Instant since,
      Optional<Instant> updatedAt,
      PlatformHealth health) {

    private static Facts of(RegistrationRecord platform, List<Permission.Line> permissions) {
      return new Facts(
          platform.product(),
          platform.registration(),
          permissions,
          platform.createdAt(),
          platform.updatedAt(),
          platform.health());
    }
  }
}
