package fr.passerelle.training.activity.exploration;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.lti.page.View;
import fr.passerelle.training.activity.Playable;
import fr.passerelle.training.activity.Visit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** An exploration, and how it is shown. */
@ApplicationScoped
public class ExplorationKind implements Playable<Exploration> {

  @Override
  public Class<Exploration> activities() {
    return Exploration.class;
  }

  @Override
  public String icon() {
    return "explore";
  }

  @Override
  public Fragment outline(Exploration exploration) {
    return Fragment.of("tm/exploration/outline.jte", "exploration", exploration);
  }

  @Override
  public View show(Visit<Exploration> visit) {
    Exploration shown = visit.activity();
    return View.of(
        "tm/exploration/exploration.jte",
        shown.title(),
        Map.of("frame", visit.frame(), "exploration", shown));
  }
}
