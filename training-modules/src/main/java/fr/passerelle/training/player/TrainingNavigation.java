package fr.passerelle.training.player;

import fr.passerelle.lti.page.NavItem;
import fr.passerelle.lti.page.Navigation;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.training.attempt.Parcours;
import fr.passerelle.training.attempt.PlacedContent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The links of a course's pages; those about one's data are on every launch's pages. */
@ApplicationScoped
public class TrainingNavigation implements Navigation {

  @Override
  public List<NavItem> items(LaunchSession session) {
    List<NavItem> items = new ArrayList<>();
    Optional<PlacedContent> content = PlacedContent.of(session);
    if (content.filter(placed -> placed.kind().equals(new Parcours())).isPresent()) {
      items.add(new NavItem("training.nav.course", session.path("course")));
      items.add(new NavItem("training.nav.revisions", session.path("revisions")));
    }
    if (session.instructor() && content.isPresent()) {
      items.add(new NavItem("training.nav.group", session.path("group")));
    }
    items.add(new NavItem("training.nav.who", session.path("who-sees-what")));
    items.add(new NavItem("training.nav.data", session.path("my-data")));
    return items;
  }
}
