package fr.passerelle.portal.confidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.portal.confidence.ConfidenceView.Face;
import fr.passerelle.portal.guide.ScreenFrame;
import fr.passerelle.training.rating.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConfidenceViewTest {

  private static final ScreenFrame FRAME =
      new ScreenFrame("Guide", "Écran", 1, 3, "/s/x/guide/e", null, null);

  private final Confidence confidence =
      new Confidence(
          "avant",
          "Avant",
          null,
          List.of(new Statement("entrer", "J’entre."), new Statement("aide", "Je demande.")));

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

  private static List<String> chosen(ConfidenceView view) {
    return view.statements().stream()
        .flatMap(row -> row.faces().stream())
        .filter(Face::chosen)
        .map(Face::level)
        .toList();
  }
}
