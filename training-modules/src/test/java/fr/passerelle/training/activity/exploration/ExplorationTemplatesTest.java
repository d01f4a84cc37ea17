package fr.passerelle.training.activity.exploration;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.activity.Kinds;
import fr.passerelle.training.content.source.Picture;
import fr.passerelle.training.course.Html;
import fr.passerelle.training.player.Drawn;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An image to explore as it is drawn. */
class ExplorationTemplatesTest {

  private static final Exploration SALLE =
      new Exploration(
          "salle",
          "La salle",
          new Html("<p>Que voyez-vous ?</p>"),
          new Picture("/content/a/b/fr/m/salle.svg", "Une <salle>"),
          List.of(
              new Point("porte", "La porte", 20, 40, new Html("<p>Fermée.</p>")),
              new Point("ecran", "Un écran", 60, 70, new Html("<p>Ouvert.</p>"))),
          Html.NONE);

  @Test
  void leadsFromEachPointOfTheImageIntoItsPartOfTheList() {
    String page =
        Drawn.page(
            "tm/exploration/exploration.jte", Map.of("frame", Kinds.FRAME, "exploration", SALLE));

    assertTrue(page.contains("alt=\"Une &lt;salle>\""), page);
    assertTrue(page.contains("<a href=\"#point-ecran\" aria-label=\"2. Un écran\">"), page);
    assertTrue(page.contains("cx=\"60%\" cy=\"70%\""), page);
    assertTrue(page.contains("id=\"point-ecran\" tabindex=\"-1\"><p>Ouvert.</p>"), page);
    assertTrue(page.contains("data-some=\"Points ouverts\u00a0: # sur 2\""), page);
    assertTrue(page.contains("action=\"/course/one/check/explored\""), page);
  }

  @Test
  void isReadWithoutAnythingToPressByWhoPlacesIt() {
    String outline = Drawn.part(new ExplorationKind().outline(SALLE));

    assertFalse(outline.contains("<a "), outline);
    assertTrue(outline.contains("<strong>La porte</strong><p>Fermée.</p>"), outline);
  }
}
