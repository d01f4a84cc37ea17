package fr.passerelle.portal.gone;

import fr.passerelle.lti.page.View;
import fr.passerelle.portal.guide.Screen;
import fr.passerelle.portal.guide.ScreenVisit;
import fr.passerelle.training.content.GoneActivity;
import jakarta.enterprise.context.ApplicationScoped;

/** Stands in a guide for activities of kinds that are gone: one goes on, and loses nothing. */
@ApplicationScoped
public class GoneScreen implements Screen<GoneActivity> {

  @Override
  public Class<GoneActivity> activities() {
    return GoneActivity.class;
  }

  @Override
  public View show(ScreenVisit<GoneActivity> visit) {
    return visit.page("pp/gone/gone.jte", "frame", visit.frame());
  }
}
