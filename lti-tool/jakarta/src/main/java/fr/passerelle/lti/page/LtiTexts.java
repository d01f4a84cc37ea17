package fr.passerelle.lti.page;

import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class LtiTexts implements TextBundle {

  @Override
  public String baseName() {
    return "texts.lti";
  }
}
