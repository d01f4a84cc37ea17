package fr.passerelle.lti.sandbox.page;

import fr.passerelle.lti.sandbox.http.Response;
import fr.passerelle.lti.sandbox.workspace.Registration;
import fr.passerelle.lti.sandbox.workspace.Registrations;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Only our own files, and frames and forms that lead to registered tools. */
public final class SecurityHeaders {
  private static final String CSP = "Content-Security-Policy";
  private final Registrations registrations;

  public SecurityHeaders(Registrations registrations) {
    this.registrations = registrations;
  }

  public Response addTo(Response response) {
    Response safe =
        response.with("X-Content-Type-Options", "nosniff").with("Referrer-Policy", "strict-origin");
    boolean page = response.headers().getOrDefault("Content-Type", "").startsWith("text/html");
    return page && !response.headers().containsKey(CSP) ? addPolicy(safe, Set.of()) : safe;
  }

  /** The same policy for a page that frames a tool which is not registered yet. */
  Response addPolicy(Response response, Set<String> moreOrigins) {
    Set<String> origins = new TreeSet<>(moreOrigins);
    registrations.all().forEach(registration -> addOrigins(registration, origins));
    String tools = String.join(" ", origins);
    return response.with(
        CSP,
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + ("connect-src 'self'; frame-src 'self' " + tools + "; ")
            + ("form-action 'self' " + tools + "; ")
            + "frame-ancestors 'self'; base-uri 'none'");
  }

  private static void addOrigins(Registration registration, Set<String> origins) {
    Stream.concat(
            registration.tool().redirectUris().stream(),
            Stream.of(registration.tool().initiateLoginUri(), registration.tool().targetLinkUri()))
        .map(SecurityHeaders::origin)
        .forEach(origins::add);
  }

  static String origin(URI uri) {
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }
}
