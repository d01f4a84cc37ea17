package fr.passerelle.lti.choice;

import fr.passerelle.lti.page.NavItem;
import fr.passerelle.lti.page.Navigation;
import fr.passerelle.lti.session.LaunchSession;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The way to choose again what a link opens, for people who may place content. */
@ApplicationScoped
public class LinkNavigation implements Navigation {

  @Override
  public List<NavItem> items(LaunchSession session) {
    return session.mayPlace() && session.unplaced()
        ? List.of(new NavItem("lti.nav.link", session.path("link"), true))
        : List.of();
  }

  /** After what the content itself offers. */
  @Override
  public int position() {
    return 1;
  }
}
