package fr.passerelle.lti.web.edge;

import fr.passerelle.lti.page.OtherSites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * The headers that guard every answer: nothing but our own files, no inline script or style, framed
 * by registered platforms only. There is no {@code X-Frame-Options}: it cannot name a platform.
 */
@ApplicationScoped
class ProtectiveHeaders {

  static final String POLICY = "Content-Security-Policy";

  private static final String OUR_FILES_ONLY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
          + " media-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'";

  @Inject private FrameAncestors ancestors;
  @Inject private OtherSites sites;

  /** Each name with its value, for this request. */
  Map<String, String> all() {
    return Map.of(
        POLICY,
        policy(),
        "X-Content-Type-Options",
        "nosniff",
        "Referrer-Policy",
        "same-origin",
        "Permissions-Policy",
        "camera=(), geolocation=(), microphone=()");
  }

  private String policy() {
    return OUR_FILES_ONLY
        + "; frame-src "
        + sites.frameSource()
        + "; form-action "
        + sites.formAction()
        + "; frame-ancestors "
        + ancestors.sources();
  }
}
