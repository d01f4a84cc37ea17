package fr.passerelle.lti.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/** An operator's command that cannot be carried out; its reason is the answer. */
class BadForm extends WebApplicationException {

  private static final long serialVersionUID = 1L;

  BadForm(String reason) {
    super(
        reason,
        Response.status(Status.BAD_REQUEST)
            .type(MediaType.TEXT_PLAIN_TYPE)
            .entity(reason + "\n")
            .build());
  }
}
