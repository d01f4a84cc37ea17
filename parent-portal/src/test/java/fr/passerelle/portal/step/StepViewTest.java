package fr.passerelle.portal.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.page.Problem;
import fr.passerelle.portal.guide.ScreenFrame;
import fr.passerelle.portal.step.StepView.ChoiceView;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StepViewTest {

  private static final ScreenFrame FRAME =
      new ScreenFrame("Guide", "Écran", 1, 3, "/s/x/guide/e", null, null);

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
}
