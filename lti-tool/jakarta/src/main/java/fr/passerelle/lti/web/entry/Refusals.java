package fr.passerelle.lti.web.entry;

import fr.passerelle.lti.host.RedactedFailure;
import fr.passerelle.lti.launch.LaunchRefused;
import fr.passerelle.lti.launch.RefusalReason;
import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.page.ProblemPages;
import fr.passerelle.lti.page.TextLibrary;
import fr.passerelle.lti.persistence.RefusedLaunches;
import fr.passerelle.lti.web.edge.FrameAncestors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.Optional;

/** The page of a refused login or launch: what happened and what to do, in plain words. */
@ApplicationScoped
class Refusals {

  private static final String PREFIX = "lti.refused.";

  private static final Logger LOG = System.getLogger(Refusals.class.getName());

  @Inject private ProblemPages pages;
  @Inject private RefusedLaunches launches;
  @Inject private FrameAncestors ancestors;
  @Inject private TextLibrary library;

  Response page(LaunchRefused refused) {
    return page(refused, Optional.empty());
  }

  /**
   * @param registrationId the platform it was about, if that is known
   */
  Response page(LaunchRefused refused, Optional<Long> registrationId) {
    RefusalReason reason = refused.reason();
    Problem problem = new Problem(status(reason), textKey(reason));
    String code =
        pages.logged(
            status(reason).getStatusCode(),
            textKey(reason),
            reason + " (check " + reason.check() + ", " + reason.step() + "): " + refused.detail());
    registrationId.ifPresent(ancestors::answer);
    remember(code, refused, registrationId);
    return pages.answer(problem, code);
  }

  /** A database that is away must not take the page away too; the log has the refusal. */
  private void remember(String code, LaunchRefused refused, Optional<Long> registrationId) {
    try {
      launches.record(code, refused, registrationId);
    } catch (RuntimeException failure) {
      RedactedFailure.log(LOG, Level.WARNING, "Refusal " + code + " not remembered", failure);
    }
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
