package fr.passerelle.lti.web.operator;

import jakarta.ws.rs.core.Response.Status;

/** An operator's command that cannot be carried out; its reason is the answer. */
public class OperatorRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Status status;

  public OperatorRefusal(Status status, String reason) {
    super(reason);
    this.status = status;
  }

  /** A field of the command is wrong. */
  public static OperatorRefusal badForm(String reason) {
    return new OperatorRefusal(Status.BAD_REQUEST, reason);
  }

  Status status() {
    return status;
  }
}
