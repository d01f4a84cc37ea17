package fr.passerelle.lti.admin.page;

import fr.passerelle.lti.page.TextBundle;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class AdminTexts implements TextBundle {

  @Override
  public String baseName() {
    return "texts.admin";
  }
}
