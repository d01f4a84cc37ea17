package fr.passerelle.lti.web.entry;

import fr.passerelle.lti.launch.DeepLinkingLaunch;
import fr.passerelle.lti.launch.LoginRedirect;
import fr.passerelle.lti.launch.LtiLaunch;
import fr.passerelle.lti.login.PlatformStorage;
import fr.passerelle.lti.page.OtherSites;
import fr.passerelle.lti.page.TextLibrary;
import fr.passerelle.lti.page.View;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.Map;

/**
 * The three pages of a launch in a frame without cookies (OIDC Login with Client-Side postMessages
 * 0.1): one puts a value into the platform's storage, one asks it back, one leads to a window.
 */
@ApplicationScoped
class StoragePages {

  @Inject private TextLibrary library;
  @Inject private OtherSites sites;

  /**
   * Stores the value, then goes on to the platform: by a link, or by a form where that would be too
   * long.
   *
   * @param again the same login in a window, for when the storage does not answer
   */
  Response store(LoginRedirect redirect, LoginAgain again) {
    String link = redirect.authorizationRequest().toString();
    boolean fits = LoginAgain.fits(link);
    sites.mayBeSentTo(redirect.endpoint());
    return page(
        "lti/store.jte",
        "lti.storage.title",
        Map.of(
            "entry",
            redirect.toStore().orElseThrow(),
            "next",
            fits ? link : redirect.endpoint().toString(),
            "fields",
            fits ? Map.of() : redirect.parameters(),
            "again",
            again));
  }

  /** Carries the platform's answer on, unread, together with what the storage gives back. */
  Response ask(PlatformStorage storage, String state, String idToken) {
    return page(
        "lti/stored.jte",
        "lti.storage.title",
        Map.of(
            "storage",
            storage,
            "action",
            LaunchResource.PATH + "/" + LaunchResource.STORED,
            "state",
            state,
            "idToken",
            idToken));
  }

  /** Leads to a window that takes the launch; a choice of content made there comes back here. */
  Response handOver(LtiLaunch launch, String token) {
    String answerTo =
        launch instanceof DeepLinkingLaunch choice ? answerTo(choice.settings().returnUrl()) : "";
    return page(
        "lti/handoff.jte",
        "lti.handoff.title",
        Map.of("action", HandoffResource.PATH, "token", token, "answerTo", answerTo));
  }

  private String answerTo(URI platform) {
    sites.mayBeSentTo(platform);
    return platform.toString();
  }

  private Response page(String template, String titleKey, Map<String, Object> model) {
    View view = View.of(template, library.in(Locale.FRENCH).get(titleKey), model);
    return Response.ok(view, MediaType.TEXT_HTML_TYPE).build();
  }
}
