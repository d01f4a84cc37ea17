package fr.passerelle.portal.step;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.lti.page.View;
import fr.passerelle.portal.guide.Screen;
import fr.passerelle.portal.guide.ScreenVisit;
import fr.passerelle.training.activity.ActivityKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Shows a step. The choice made in « J'essaie » and « Je n'y arrive pas » are in its address alone:
 * they are nobody's business.
 */
@ApplicationScoped
public class StepKind implements ActivityKind<Step>, Screen<Step> {

  private static final String CHOICE = "choix";
  private static final String HELP = "aide";

  @Override
  public Class<Step> activities() {
    return Step.class;
  }

  @Override
  public String icon() {
    return "page";
  }

  @Override
  public Fragment outline(Step step) {
    return Fragment.of("pp/step/outline.jte", "step", step);
  }

  @Override
  public View show(ScreenVisit<Step> visit) {
    List<String> chosen = visit.fields().getOrDefault(CHOICE, List.of());
    boolean helped = visit.fields().containsKey(HELP);
    StepView view = StepView.of(visit.frame(), visit.screen(), chosen, helped);
    return visit.page("pp/step/step.jte", "step", view);
  }
}
