package org.example.echo;

import fr.passerelle.lti.page.View;
import fr.passerelle.training.activity.Frame;
import fr.passerelle.training.activity.Visit;
import java.util.Map;

/**
 * The page of an echo.
 *
 * @param error the key of what to correct, or null
 */
public record EchoView(Frame frame, String word, String said, String error) {

  /** The field of the form. */
  public static final String FIELD = "word";

  static EchoView of(Visit<Echo> visit, String said, String error) {
    return new EchoView(visit.frame(), visit.activity().word(), said, error);
  }

  View page() {
    return View.of("echo/echo.jte", frame.title(), Map.of("echo", this));
  }
}
