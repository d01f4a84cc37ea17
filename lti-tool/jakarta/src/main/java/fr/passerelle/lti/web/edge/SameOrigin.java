package fr.passerelle.lti.web.edge;

import fr.passerelle.lti.host.ToolSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Cookies of a framed page are SameSite=None, so every write proves where it comes from: the
 * browser's {@code Sec-Fetch-Site}, or {@code Origin} where an older browser sends only that.
 */
@ApplicationScoped
public class SameOrigin {

  private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

  @Inject private ToolSettings settings;

  /** Whether this request may change something: it came from our own page, or only reads. */
  public boolean allows(ContainerRequestContext request) {
    return READS.contains(request.getMethod()) || isOurs(request::getHeaderString);
  }

  /** Whether our own page sent the request with these headers. */
  public boolean isOurs(UnaryOperator<String> headers) {
    String site = headers.apply("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin");
    }
    String origin = headers.apply("Origin");
    return origin != null && origin.equals(settings.origin());
  }
}
