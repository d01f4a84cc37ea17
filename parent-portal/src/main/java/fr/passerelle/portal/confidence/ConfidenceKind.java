package fr.passerelle.portal.confidence;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.page.View;
import fr.passerelle.portal.guide.Concludes;
import fr.passerelle.portal.guide.Conclusion;
import fr.passerelle.portal.guide.Conclusion.Spot;
import fr.passerelle.portal.guide.ScreenVisit;
import fr.passerelle.portal.guide.Walk;
import fr.passerelle.training.activity.ActivityKind;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.form.AnswerDoesNotFit.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Asks « Je me sens capable de… » and, at the end, shows how it felt before and feels now. */
@ApplicationScoped
public class ConfidenceKind implements ActivityKind<Confidence>, Concludes<Confidence> {

  private static final Set<Reason> FORGOTTEN = EnumSet.of(Reason.NONE, Reason.INCOMPLETE);

  @Inject private Feelings feelings;

  @Override
  public Class<Confidence> activities() {
    return Confidence.class;
  }

  @Override
  public String icon() {
    return "positioning";
  }

  @Override
  public Fragment outline(Confidence confidence) {
    return Fragment.of("pp/confidence/outline.jte", "confidence", confidence);
  }

  @Override
  public boolean isPrivate() {
    return true;
  }

  @Override
  public View show(ScreenVisit<Confidence> visit) {
    Confidence asked = visit.screen();
    return page(
        visit, ConfidenceView.of(visit.frame(), asked, feelings.of(visit.attempt(), asked)));
  }

  @Override
  public Response done(ScreenVisit<Confidence> visit) {
    Confidence asked = visit.screen();
    try {
      feelings.keep(visit.attempt(), asked, asked.read(visit.fields()), visit.now());
      return visit.complete();
    } catch (AnswerDoesNotFit unfit) {
      return again(visit, unfit.reason());
    }
  }

  private static Response again(ScreenVisit<Confidence> visit, Reason reason) {
    if (!FORGOTTEN.contains(reason)) {
      throw new Problem(Status.BAD_REQUEST, "portal.problem.choice");
    }
    return page(visit, ConfidenceView.again(visit.frame(), visit.screen(), visit.fields())).again();
  }

  private static View page(ScreenVisit<Confidence> visit, ConfidenceView view) {
    return visit.page("pp/confidence/confidence.jte", "confidence", view);
  }

  @Override
  public List<Conclusion> atTheEnd(Walk walk) {
    List<Confidence> asked = walk.guide().activities(Confidence.class);
    List<Change> changes = Change.between(asked, feelings.all(walk.attempt(), asked));
    Fragment shown = Fragment.of("pp/confidence/changes.jte", "changes", changes);
    return changes.isEmpty() ? List.of() : List.of(new Conclusion(Spot.LOOKING_BACK, shown));
  }
}
