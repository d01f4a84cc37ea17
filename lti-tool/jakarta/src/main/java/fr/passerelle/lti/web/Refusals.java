package fr.passerelle.lti.web;

import fr.passerelle.lti.launch.LaunchRefused;
import fr.passerelle.lti.launch.RefusalReason;
import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.page.ProblemPages;
import fr.passerelle.lti.page.TextLibrary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Locale;

/** The page of a refused login or launch: what happened and what to do, in plain words. */
@RequestScoped
class Refusals {

  private static final String PREFIX = "lti.refused.";

  @Inject private ProblemPages pages;
  @Inject private TextLibrary library;

  Response page(LaunchRefused refused) {
    RefusalReason reason = refused.reason();
    return pages.page(
        new Problem(status(reason), textKey(reason)),
        reason + " (check " + reason.check() + ", " + reason.step() + "): " + refused.detail());
  }

  /** Reasons that people can act upon have words of their own; the others share some. */
  private String textKey(RefusalReason reason) {
    String own = PREFIX + reason.name().toLowerCase(Locale.ROOT);
    return library.in(Locale.FRENCH).has(own + ".what") ? own : PREFIX + "default";
  }

  private static Status status(RefusalReason reason) {
    return reason.step() == RefusalReason.Step.REQUEST ? Status.BAD_REQUEST : Status.FORBIDDEN;
  }
}
