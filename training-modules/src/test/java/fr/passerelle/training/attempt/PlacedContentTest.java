package fr.passerelle.training.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacedContentTest {

  @Test
  void namesACourseForTeachers() {
    assertEquals(
        Optional.of(new PlacedContent(new Parcours(), "donnees-droits-securite", null)),
        PlacedContent.of("parcours:donnees-droits-securite"));
  }

  @Test
  void namesOneModuleOfACourse() {
    assertEquals(
        Optional.of(new PlacedContent(new Parcours(), "donnees", "mes-habitudes")),
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
