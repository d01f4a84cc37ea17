package fr.passerelle.training.activity.guide;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.training.activity.ActivityKind;
import jakarta.enterprise.context.ApplicationScoped;

/** A step of a guide; its screens are the portal’s. */
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
    return Fragment.of("tm/guide/step-outline.jte", "step", step);
  }
}
