package fr.passerelle.lti.admin.platform;

import fr.passerelle.lti.admin.page.FormError;
import fr.passerelle.lti.persistence.Invitation;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * The page of the invitations.
 *
 * @param address of the invitation just made, or empty
 * @param once the number of the form that invites
 */
public record InvitationsView(
    List<Line> invitations,
    String address,
    InvitationForm form,
    List<FormError> errors,
    String once) {

  /** Whether what was typed into this field must be corrected. */
  public boolean isWrong(String field) {
    return FormError.isAt(field, errors);
  }

  /** One invitation. */
  public record Line(
      String label,
      boolean approves,
      boolean trustsDeployments,
      State state,
      int usesLeft,
      Instant until,
      String tokenHash) {

    static Line of(Invitation invitation, Instant now) {
      return new Line(
          invitation.label(),
          invitation.approves(),
          invitation.trustsDeployments(),
          State.of(invitation, now),
          invitation.usesLeft(),
          invitation.expiresAt(),
          invitation.tokenHash());
    }

    /** What the button that ends it is called: an invitation that is over is only removed. */
    public String endKey() {
      return state == State.OPEN ? "admin.invitations.revoke" : "admin.invitations.remove";
    }
  }

  /** How far an invitation is. */
  public enum State {
    OPEN("waiting"),
    USED("done"),
    OVER("locked");

    private final String mark;

    State(String mark) {
      this.mark = mark;
    }

    private static State of(Invitation invitation, Instant now) {
      if (invitation.isOpen(now)) {
        return OPEN;
      }
      return invitation.usesLeft() < 1 ? USED : OVER;
    }

    /** How the style sheet marks it. */
    public String mark() {
      return mark;
    }

    public String textKey() {
      return "admin.invitations." + name().toLowerCase(Locale.ROOT);
    }
  }
}
