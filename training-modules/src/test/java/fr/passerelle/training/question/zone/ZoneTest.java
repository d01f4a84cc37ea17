package fr.passerelle.training.question.zone;

import static fr.passerelle.training.question.QuestionSamples.TEXT;
import static fr.passerelle.training.question.QuestionSamples.form;
import static fr.passerelle.training.question.QuestionSamples.points;
import static fr.passerelle.training.question.QuestionSamples.refuses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.course.Html;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.form.AnswerDoesNotFit.Reason;
import fr.passerelle.training.form.Filled;
import fr.passerelle.training.player.Drawn;
import fr.passerelle.training.question.zone.Zone.Place;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ZoneTest {

  private static final Html PICTURE = new Html("<p><img src=\"/m.svg\" alt=\"Un message\" /></p>");

  private final ZoneKind kind = new ZoneKind();
  private final Zone sender = zone("expediteur", new Place(5, 5, 60, 10), true);
  private final Zone link = zone("lien", new Place(5, 60, 40.5, 10), false);
  private final ZoneQuestion question = question(sender, link);

  @Test
  void isRightInTheOneZone() {
    assertEquals(1, points(question, form("q", "expediteur")));
    assertEquals(0, points(question, form("q", "lien")));
    refuses(question, Map.of(), Reason.NONE);
    refuses(question, form("q", "ailleurs"), Reason.UNKNOWN);
    refuses(question, Map.of("q", List.of("lien", "expediteur")), Reason.TOO_MANY);
    assertThrows(AnswerDoesNotFit.class, () -> question.mark(new Pointed("ailleurs")));
  }

  @Test
  void eachZoneIsInThePictureAndInTheList() {
    String asked = Drawn.part(kind.ask(question, new Filled(Map.of("q", List.of("lien")))));
    assertTrue(asked.contains("<img src=\"/m.svg\" alt=\"Un message\" />"), asked);
    assertTrue(
        asked.contains("<foreignobject x=\"5.0%\" y=\"60.0%\" width=\"40.5%\" height=\"10.0%\">"),
        asked);
    assertTrue(asked.contains("<label for=\"zone-lien\" data-zone=\"2\">"), asked);
    assertTrue(asked.contains("id=\"zone-lien\" name=\"q\" value=\"lien\""), asked);
    assertTrue(asked.contains("aria-labelledby=\"words-lien\" checked"), asked);
  }

  @Test
  void correctsInThePictureAndInTheList() {
    Pointed answer = new Pointed("lien");
    String page = Drawn.part(kind.correct(question, answer, question.mark(answer)));
    assertTrue(page.contains("<div data-state=\"right\"><span>1</span></div>"), page);
    assertTrue(page.contains("<div data-state=\"review\"><span>2</span></div>"), page);
    assertTrue(page.contains("Bonne réponse") && page.contains("Votre réponse"), page);
    assertTrue(Drawn.part(kind.given(question, answer).get(0)).contains("Mot lien"));
  }

  @Test
  void refusesZonesThatNobodyCanTellApart() {
    Zone over = zone("dessus", new Place(60, 10, 10, 10), false);
    assertThrows(IllegalArgumentException.class, () -> question(sender, over));
    assertThrows(IllegalArgumentException.class, () -> new Place(90, 0, 20, 20));
    assertThrows(IllegalArgumentException.class, () -> new Place(0, 0, 3, 20));
    assertThrows(IllegalArgumentException.class, () -> new Place(Double.NaN, 0, 20, 20));
  }

  @Test
  void refusesNoneSeveralOrTooManyZones() {
    assertThrows(IllegalArgumentException.class, () -> question(sender));
    assertThrows(
        IllegalArgumentException.class,
        () -> question(sender, zone("aussi", new Place(0, 80, 10, 10), true)));
    Zone[] nine =
        IntStream.range(0, 9)
            .mapToObj(n -> zone("z" + n, new Place(n * 10, 0, 9, 9), n == 0))
            .toArray(Zone[]::new);
    assertThrows(IllegalArgumentException.class, () -> question(nine));
  }

  @Test
  void refusesAnImageThatIsNone() {
    for (String image : List.of("<p>mots</p>", PICTURE.safe() + "mots", PICTURE.safe().repeat(2))) {
      List<Zone> zones = List.of(sender, link);
      assertThrows(
          IllegalArgumentException.class,
          () -> new ZoneQuestion("q", TEXT, new Html(image), zones, TEXT, null));
    }
  }

  private static Zone zone(String id, Place at, boolean correct) {
    return new Zone(id, "Mot " + id, at, correct, "retour");
  }

  private static ZoneQuestion question(Zone... zones) {
    return new ZoneQuestion("q", TEXT, PICTURE, List.of(zones), TEXT, null);
  }
}
