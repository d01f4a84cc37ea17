package fr.passerelle.portal.guide;

import fr.passerelle.lti.page.NavItem;
import fr.passerelle.lti.page.Navigation;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.training.attempt.PlacedContent;
import fr.passerelle.training.attempt.PlacedContent.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The way back to the guide from every other page of its launch. */
@ApplicationScoped
public class PortalNavigation implements Navigation {

  @Override
  public List<NavItem> items(LaunchSession session) {
    return PlacedContent.of(session.content())
        .filter(content -> content.kind() == Kind.GUIDE)
        .map(content -> new NavItem("portal.nav.guide", session.path(Kind.GUIDE.home())))
        .stream()
        .toList();
  }

  /** The guide itself comes before what training says about data. */
  @Override
  public int position() {
    return -1;
  }
}
