package fr.passerelle.training.activity.positioning;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.lti.page.View;
import fr.passerelle.training.activity.Playable;
import fr.passerelle.training.activity.Visit;
import fr.passerelle.training.rating.SelfRatings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** A positioning, with what its owner answered. */
@ApplicationScoped
public class PositioningKind implements Playable<Positioning> {

  @Inject private SelfRatings ratings;

  @Override
  public Class<Positioning> activities() {
    return Positioning.class;
  }

  @Override
  public String icon() {
    return "positioning";
  }

  @Override
  public Fragment outline(Positioning positioning) {
    return Fragment.of("tm/positioning/outline.jte", "positioning", positioning);
  }

  @Override
  public boolean isPrivate() {
    return true;
  }

  @Override
  public View show(Visit<Positioning> visit) {
    Map<String, String> rated = ratings.of(visit.attempt(), visit.activity().id());
    return PositioningView.of(visit.frame(), visit.activity(), rated).page();
  }
}
