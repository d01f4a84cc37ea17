package fr.passerelle.training.activity.gone;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.lti.page.View;
import fr.passerelle.training.activity.Playable;
import fr.passerelle.training.activity.Visit;
import fr.passerelle.training.content.GoneActivity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Stands for activities of kinds that are gone: one goes on from there, and loses nothing. */
@ApplicationScoped
public class GoneKind implements Playable<GoneActivity> {

  @Override
  public Class<GoneActivity> activities() {
    return GoneActivity.class;
  }

  @Override
  public String icon() {
    return "page";
  }

  @Override
  public Fragment outline(GoneActivity activity) {
    return Fragment.of("tm/gone/outline.jte", "activity", activity);
  }

  @Override
  public View show(Visit<GoneActivity> visit) {
    return View.of("tm/gone/gone.jte", visit.activity().title(), Map.of("frame", visit.frame()));
  }
}
