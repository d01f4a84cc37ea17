package fr.passerelle.lti.sandbox.workspace;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A tool as it described itself at registration.
 *
 * @param redirectUris compared character by character
 * @param targetLinkUri where links lead, and the only host they may lead to
 * @param scopes the service scopes granted
 * @param deepLinkingUri where to choose content, when the tool offers that
 * @param reviewUri where the work behind a score is looked at, when the tool offers that
 * @param custom parameters of every launch
 */
public record Tool(
    String name,
    URI initiateLoginUri,
    List<URI> redirectUris,
    URI jwksUri,
    URI targetLinkUri,
    Set<String> scopes,
    Optional<URI> deepLinkingUri,
    Optional<URI> reviewUri,
    Map<String, String> custom) {

  public Tool {
    redirectUris = List.copyOf(redirectUris);
    scopes = Set.copyOf(scopes);
    custom = Map.copyOf(custom);
    if (redirectUris.isEmpty()) {
      throw new IllegalArgumentException("a tool needs a redirect_uri");
    }
  }

  /** A tool that was granted everything and offers deep linking and reviews, entered by hand. */
  public static Tool trusted(
      String name, URI initiateLoginUri, URI redirectUri, URI jwksUri, URI targetLinkUri) {
    return new Tool(
        name,
        initiateLoginUri,
        List.of(redirectUri),
        jwksUri,
        targetLinkUri,
        Scopes.ALL,
        Optional.of(targetLinkUri),
        Optional.of(targetLinkUri),
        Map.of());
  }

  Tool allowed(Set<String> granted) {
    return new Tool(
        name,
        initiateLoginUri,
        redirectUris,
        jwksUri,
        targetLinkUri,
        granted,
        deepLinkingUri,
        reviewUri,
        custom);
  }

  /** Host and port, as Moodle keeps it. */
  public String domain() {
    return targetLinkUri.getRawAuthority();
  }

  /** The scopes as a space-separated list, always in the same order. */
  public String scope() {
    return String.join(" ", new TreeSet<>(scopes));
  }
}
