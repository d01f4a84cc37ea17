package fr.passerelle.training.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.passerelle.training.attempt.PlacedContent.Kind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacedContentTest {

  @Test
  void namesACourseForTeachersOrAGuideForParents() {
    assertEquals(
        Optional.of(new PlacedContent(Kind.PARCOURS, "donnees-droits-securite", null)),
        PlacedContent.of("parcours:donnees-droits-securite"));
    assertEquals(
        Optional.of(new PlacedContent(Kind.GUIDE, "me-connecter", null)),
        PlacedContent.of("guide:me-connecter"));
  }

  @Test
  void namesOneModuleOfACourse() {
    assertEquals(
        Optional.of(new PlacedContent(Kind.PARCOURS, "donnees", "mes-habitudes")),
        PlacedContent.of("parcours:donnees/mes-habitudes"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "parcours:",
        "parcours:../secret",
        "parcours:a/",
        "parcours:a/b/c",
        "PARCOURS:a",
        "jeu:a",
        "a"
      })
  void isNothingWhenTheLinkNamesNothingWeKnow(String content) {
    assertEquals(Optional.empty(), PlacedContent.of(content));
  }
}
