package fr.passerelle.lti.web;

import jakarta.ws.rs.core.Response.Status;

/** An operator's command that cannot be carried out; its reason is the answer. */
class OperatorRefusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Status status;

  OperatorRefusal(Status status, String reason) {
    super(reason);
    this.status = status;
  }

  static OperatorRefusal badForm(String reason) {
    return new OperatorRefusal(Status.BAD_REQUEST, reason);
  }

  Status status() {
    return status;
  }
}
