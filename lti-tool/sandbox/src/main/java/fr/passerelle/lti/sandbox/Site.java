package fr.passerelle.lti.sandbox;

import fr.passerelle.lti.sandbox.workspace.LineItem;
import fr.passerelle.lti.sandbox.workspace.Registration;
import java.net.URI;

/**
 * The public addresses of this platform.
 *
 * @param issuer scheme, host and port, without a slash at the end
 */
public record Site(URI issuer) {

  public Site {
    if (issuer.getHost() == null || issuer.toString().endsWith("/")) {
      throw new IllegalArgumentException("not an address without a final slash: " + issuer);
    }
  }

  public String at(String path) {
    return issuer + path;
  }

  public String openIdConfiguration() {
    return at("/.well-known/openid-configuration");
  }

  public String registrationEndpoint() {
    return at("/registration");
  }

  public String authorisationEndpoint() {
    return at("/auth");
  }

  public String tokenEndpoint() {
    return at("/token");
  }

  public String jwks() {
    return at("/jwks");
  }

  /** The container of line items; with a query string, as Moodle's. */
  public String lineItems(String course, Registration registration) {
    return at("/courses/" + course + "/lineitems?type_id=" + registration.number());
  }

  public String lineItem(String course, LineItem item) {
    return at(
        "/courses/%s/lineitems/%s/lineitem?type_id=%d"
            .formatted(course, item.id(), item.registration()));
  }

  public String memberships(String course, Registration registration) {
    return at("/courses/" + course + "/bindings/" + registration.number() + "/memberships");
  }

  public String deepLinkReturn(String course, Registration registration) {
    return at("/deep-linking?course=" + course + "&id=" + registration.number());
  }
}
