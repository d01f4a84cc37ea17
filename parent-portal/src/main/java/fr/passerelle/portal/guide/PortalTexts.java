package fr.passerelle.portal.guide;

import fr.passerelle.lti.page.TextBundle;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class PortalTexts implements TextBundle {

  @Override
  public String baseName() {
    return "texts.portal";
  }
}
