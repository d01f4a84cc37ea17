package fr.passerelle.lti.admin.platform;

import fr.passerelle.lti.admin.page.FormError;
import java.util.ArrayList;
import java.util.List;

/** An invitation as typed. */
public record InvitationForm(
    String label, String hours, String uses, boolean approves, boolean trustsDeployments) {

  static final InvitationForm EMPTY = new InvitationForm("", "72", "1", false, false);

  private static final int LABEL_LENGTH = 255;
  private static final int MOST_HOURS = 24 * 31;
  private static final int MOST_USES = 100;

  List<FormError> errors() {
    List<FormError> errors = new ArrayList<>();
    if (label.isBlank() || label.length() > LABEL_LENGTH) {
      errors.add(new FormError("label", "admin.invitations.label.wrong"));
    }
    if (number(hours) < 1 || number(hours) > MOST_HOURS) {
      errors.add(new FormError("hours", "admin.invitations.hours.wrong"));
    }
    if (number(uses) < 1 || number(uses) > MOST_USES) {
      errors.add(new FormError("uses", "admin.invitations.uses.wrong"));
    }
    return errors;
  }

  int hoursNumber() {
    return number(hours);
  }

  int usesNumber() {
    return number(uses);
  }

  private static int number(String text) {
    return text.strip().matches("[0-9]{1,6}") ? Integer.parseInt(text.strip()) : -1;
  }
}
