package fr.passerelle.deployment.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.Visitor;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Somebody without scripts in a course that asks a question of each type, then from a bank. */
record EveryType(Visitor browser, String module) {

  private static final String ANSWER = "form[action*=/answers/]";

  /** A question is asked again where an answer does not fit, and then answered right. */
  void isAnsweredByForms() {
    fits(
        Map.of("besoin.manuel", "mediacentre", "besoin.devoirs", "mediacentre"),
        "sert deux fois",
        Map.of("besoin.manuel", "mediacentre", "besoin.devoirs", "cahier"));
    fits(
        Map.of("ordre.lire", "1", "ordre.essayer", "", "ordre.relire", "3"),
        "Il manque une partie",
        Map.of("ordre.lire", "1", "ordre.essayer", "2", "ordre.relire", "3"));
    fits(
        Map.of("volume", "beaucoup"),
        "Ce n’est pas un nombre",
        Map.of("volume", "12\u202f400,5 Mo"));
    fits(
        Map.of("conseil.qui", "", "conseil.quand", "aussitôt"),
        "Il manque une partie",
        Map.of("conseil.qui", "personne", "conseil.quand", "Aussitot !"));
    fits(Map.of("piege", "ailleurs"), "ne fait pas partie", Map.of("piege", "expediteur"));
    assertTrue(open("types").text().contains("5 sur 5"), open("types").text());
  }

  private void fits(Map<String, String> unfit, String why, Map<String, String> right) {
    Visitor.Page again = browser.submit(open("types"), ANSWER, unfit);
    assertEquals(422, again.status());
    assertTrue(again.text().contains(why), again.text());
    Visitor.Page corrected = browser.submit(again, ANSWER, right);
    assertTrue(corrected.text().contains("C’est juste"), corrected.text());
  }

  /** Two of four questions, corrected at the end; the next try asks the two others. */
  void drawsFromABank() {
    Visitor.Page first = open("banque");
    assertTrue(first.text().contains("Cet essai pose 2 questions"), first.text());
    assertTrue(first.text().contains("La correction vient à la fin"), first.text());
    assertEquals(asked(first), asked(open("banque")), "the same within a try");

    Set<String> met = new TreeSet<>(Set.of(asked(first)));
    Visitor.Page second = answer(first, "false");
    assertFalse(second.text().contains("L’explication"), "nothing is corrected yet");
    String early = second.address() + "/answers/" + asked(first);
    assertEquals(asked(second), asked(browser.open(early)), "nor where it is asked for");
    assertTrue(revisions().contains("Rien à revoir pour l’instant"), "nor in the revisions");
    met.add(asked(second));
    Visitor.Page result = answer(second, "true");
    assertTrue(revisions().contains("La prochaine question revient"), revisions());
    assertTrue(result.text().contains("sur 2"), result.text());
    Visitor.Page corrected = browser.open(early);
    assertTrue(corrected.text().contains("Correction suivante"), corrected.text());

    Visitor.Page next = browser.submit(result, "form[action$=/tries]", Map.of());
    assertTrue(met.add(asked(next)), "the next try asks others");
    answersOfTheTryBeforeChangeNothing(first, next);
  }

  private void answersOfTheTryBeforeChangeNothing(Visitor.Page before, Visitor.Page now) {
    Visitor.Page refused = browser.submit(before, ANSWER, Map.of(asked(before), "true"));
    assertEquals(422, refused.status());
    assertTrue(refused.text().contains("d’un autre essai"), refused.text());
    assertEquals(asked(now), asked(refused));
    assertEquals(asked(now), asked(open("banque")));
  }

  private Visitor.Page answer(Visitor.Page question, String value) {
    return browser.submit(question, ANSWER, Map.of(asked(question), value));
  }

  private static String asked(Visitor.Page question) {
    return question.form(ANSWER + " input[type=radio]").attr("name");
  }

  private String revisions() {
    return browser.open(module.replaceAll("/course.*", "/revisions")).text();
  }

  private Visitor.Page open(String activity) {
    return browser.open(module + "/" + activity);
  }
}
