package org.example.echo;

import fr.passerelle.lti.page.TextBundle;
import jakarta.enterprise.context.ApplicationScoped;

/** The words of this jar. */
@ApplicationScoped
public class EchoTexts implements TextBundle {

  @Override
  public String baseName() {
    return "texts.echo";
  }
}
