package fr.passerelle.lti.admin.platform;

import fr.passerelle.lti.persistence.RegistrationRecord;

/** How far the administrators have let a platform in. */
public enum PlatformState {
  /** Registered, and nobody has decided yet. */
  AWAITING("waiting"),
  APPROVED("done"),
  /** Was approved once. */
  SUSPENDED("locked"),
  /** Is being removed with all that hangs on it. */
  LEAVING("locked");

  private final String mark;

  PlatformState(String mark) {
    this.mark = mark;
  }

  static PlatformState of(RegistrationRecord platform) {
    if (platform.isLeaving()) {
      return LEAVING;
    }
    if (platform.approved()) {
      return APPROVED;
    }
    return platform.suspended() ? SUSPENDED : AWAITING;
  }

  /** The {@code data-state} that draws it. */
  public String mark() {
    return mark;
  }
}
