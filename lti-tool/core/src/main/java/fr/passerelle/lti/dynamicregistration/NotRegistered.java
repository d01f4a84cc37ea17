package fr.passerelle.lti.dynamicregistration;

/** Carries a refusal out of the middle of a step. */
final class NotRegistered extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient RegistrationRefused refusal;

  NotRegistered(RegistrationRefused.Reason reason, String detail) {
    super(reason + ": " + detail, null, false, false);
    this.refusal = new RegistrationRefused(reason, detail);
  }

  RegistrationRefused refusal() {
    return refusal;
  }
}
