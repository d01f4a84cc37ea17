package fr.passerelle.lti.web.operator;

import fr.passerelle.lti.host.ToolSettings;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** See {@link OperatorOnly}. */
@Provider
@OperatorOnly
@Priority(Priorities.AUTHENTICATION)
public class OperatorFilter implements ContainerRequestFilter {

  @Inject private ToolSettings settings;

  @Override
  public void filter(ContainerRequestContext request) {
    if (settings.operatorToken().filter(token -> bears(request, token)).isEmpty()) {
      throw new OperatorRefusal(Status.UNAUTHORIZED, "the operator's token is missing or wrong");
    }
  }

  /** Compares in constant time: how long a wrong token takes says nothing about the right one. */
  private static boolean bears(ContainerRequestContext request, String token) {
    String sent =
        Optional.ofNullable(request.getHeaderString(HttpHeaders.AUTHORIZATION)).orElse("");
    return MessageDigest.isEqual(
        sent.getBytes(StandardCharsets.UTF_8),
        ("Bearer " + token).getBytes(StandardCharsets.UTF_8));
  }
}
