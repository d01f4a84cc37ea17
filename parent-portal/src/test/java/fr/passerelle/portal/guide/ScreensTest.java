package fr.passerelle.portal.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.page.Problem;
import fr.passerelle.portal.guide.ConfidenceView.Face;
import fr.passerelle.portal.guide.StepView.ChoiceView;
import fr.passerelle.training.rating.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScreensTest {

  private static final Frame FRAME = new Frame("Guide", "Écran", 1, 3, "/s/x/guide/e", null, null);

  private final Step step =
      new Step(
          "cle",
          "La clé",
          List.of("Voici la clé."),
          "/content/x.svg",
          "Une clé",
          Optional.of(
              new Try(
                  "Quel mot ?",
                  List.of(
                      new Try.Reply("a", "ENT", false, "L’ENT, c’est la porte."),
                      new Try.Reply("b", "ÉduConnect", true, "Oui, c’est ça.")))),
          List.of("Demandez à l’école."));

  private final Confidence confidence =
      new Confidence(
          "avant",
          "Avant",
          null,
          List.of(new Statement("entrer", "J’entre."), new Statement("aide", "Je demande.")));

  @Test
  void showsAStepWithoutReplyAndWithoutHelp() {
    StepView view = StepView.of(FRAME, step, List.of(), false);
    assertNull(view.attempt().reply());
    assertFalse(view.helped());
  }

  @Test
  void repliesGentlyToAnyChoice() {
    StepView right = StepView.of(FRAME, step, List.of("b"), false);
    assertEquals("Oui, c’est ça.", right.attempt().reply());
    assertTrue(right.attempt().right());
    StepView other = StepView.of(FRAME, step, List.of("a"), false);
    assertEquals("L’ENT, c’est la porte.", other.attempt().reply());
    assertFalse(other.attempt().right());
    assertEquals(
        List.of(true, false), other.attempt().choices().stream().map(ChoiceView::chosen).toList());
  }

  @Test
  void helpsWhoeverAsks() {
    assertEquals(List.of("Demandez à l’école."), StepView.of(FRAME, step, List.of(), true).help());
  }

  @Test
  void refusesAChoiceThatDoesNotExistOrSeveral() {
    assertThrows(Problem.class, () -> StepView.of(FRAME, step, List.of("z"), false));
    assertThrows(Problem.class, () -> StepView.of(FRAME, step, List.of("a", "b"), false));
  }

  @Test
  void showsAStepThatHasNothingToTry() {
    Step plain =
        new Step(
            "lire", "Lire", List.of("Lisez."), "/i", "Un livre", Optional.empty(), List.of("Oui"));
    assertNull(StepView.of(FRAME, plain, List.of("a"), false).attempt());
  }

  @Test
  void showsAgainWhatWasAnsweredBefore() {
    ConfidenceView view = ConfidenceView.of(FRAME, confidence, Map.of("entrer", "A_LITTLE"));
    assertEquals(List.of("A_LITTLE"), chosen(view));
    assertEquals(List.of(), view.missing());
  }

  @Test
  void saysWhichAnswerIsMissingAndKeepsTheOthers() {
    ConfidenceView view =
        ConfidenceView.again(FRAME, confidence, Map.of("avant.aide", List.of("YES")));
    assertTrue(view.again());
    assertEquals(List.of("YES"), chosen(view));
    assertEquals("avant.entrer", view.missing().get(0).field());
    assertEquals(1, view.missing().size());
  }

  @Test
  void drawsEachLevelWithItsFace() {
    assertEquals(
        List.of("face-not-yet", "face-a-little", "face-yes"),
        ConfidenceView.of(FRAME, confidence, Map.of()).statements().get(0).faces().stream()
            .map(Face::icon)
            .toList());
  }

  @Test
  void showsAtTheEndHowItFeltBeforeAndHowItFeelsNow() {
    Walk walk = Guides.walk(Guides.connecting());
    CompletedView view =
        CompletedView.of(
            walk,
            Map.of(
                "avant", Map.of("entrer-sur-le-site", "NOT_YET"),
                "apres", Map.of("entrer-sur-le-site", "YES")),
            "/s/x/for-parents",
            "/s/x/end");
    CompletedView.Change change = view.changes().get(0);
    assertEquals(1, view.changes().size());
    assertEquals("portal.confidence.not_yet", change.beforeKey());
    assertEquals("portal.confidence.yes", change.afterKey());
    assertEquals("/s/x/guide/ma-carte", view.card());
    assertEquals("/s/x/guide/a-quoi-ca-sert", view.first());
    assertEquals("educonnect.education.gouv.fr", view.link().site());
  }

  private static List<String> chosen(ConfidenceView view) {
    return view.statements().stream()
        .flatMap(row -> row.faces().stream())
        .filter(Face::chosen)
        .map(Face::level)
        .toList();
  }
}
