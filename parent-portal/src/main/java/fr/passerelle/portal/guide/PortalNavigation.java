package fr.passerelle.portal.guide;

import fr.passerelle.lti.page.NavItem;
import fr.passerelle.lti.page.Navigation;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.training.attempt.PlacedContent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The way back to the guide from every other page of its launch. */
@ApplicationScoped
public class PortalNavigation implements Navigation {

  private static final GuideContent GUIDE = new GuideContent();

  @Override
  public List<NavItem> items(LaunchSession session) {
    return PlacedContent.of(session)
        .filter(content -> content.kind().equals(GUIDE))
        .map(content -> new NavItem("portal.nav.guide", session.path(GUIDE.home())))
        .stream()
        .toList();
  }

  /** The guide itself comes before what training says about data. */
  @Override
  public int position() {
    return -1;
  }
}
