package fr.passerelle.portal.guide;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.training.activity.ActivityKind;
import jakarta.enterprise.context.ApplicationScoped;

/** A step, as training asks about it; {@link GuideResource} shows it. */
@ApplicationScoped
public class StepKind implements ActivityKind<Step> {

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
    return Fragment.of("pp/step-outline.jte", "step", step);
  }
}
