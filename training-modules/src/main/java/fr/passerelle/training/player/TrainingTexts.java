package fr.passerelle.training.player;

import fr.passerelle.lti.page.TextBundle;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class TrainingTexts implements TextBundle {

  @Override
  public String baseName() {
    return "texts.training";
  }
}
