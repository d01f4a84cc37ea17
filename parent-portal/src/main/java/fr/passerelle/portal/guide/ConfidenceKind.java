package fr.passerelle.portal.guide;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.training.activity.ActivityKind;
import jakarta.enterprise.context.ApplicationScoped;

/** « Je me sens capable de… », as training asks about it; {@link GuideResource} shows it. */
@ApplicationScoped
public class ConfidenceKind implements ActivityKind<Confidence> {

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
    return Fragment.of("pp/confidence-outline.jte", "confidence", confidence);
  }

  @Override
  public boolean isPrivate() {
    return true;
  }
}
