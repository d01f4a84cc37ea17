package fr.passerelle.lti.web.operator;

import fr.passerelle.lti.page.ProblemPages;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Operators read text: the reason on one line, the support code on the next. */
@Provider
public class OperatorRefusalMapper implements ExceptionMapper<OperatorRefusal> {

  @Inject private ProblemPages pages;

  @Override
  public Response toResponse(OperatorRefusal refusal) {
    int status = refusal.status().getStatusCode();
    String code = pages.logged(status, "operator", refusal.getMessage());
    Response.ResponseBuilder answer =
        Response.status(status)
            .type(MediaType.TEXT_PLAIN_TYPE.withCharset("utf-8"))
            .entity(refusal.getMessage() + "\nsupport code " + code + "\n");
    return refusal.status() == Status.UNAUTHORIZED
        ? answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build()
        : answer.build();
  }
}
