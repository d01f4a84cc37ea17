package fr.passerelle.lti.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentSearchTest {

  private static final ContentOffer PART =
      new ContentOffer(
          "parcours:donnees/mots",
          "teachers",
          "",
          "Mots de passe",
          "",
          30,
          4,
          List.of(),
          List.of());
  private static final ContentOffer COURSE =
      new ContentOffer(
          "parcours:donnees",
          "teachers",
          "",
          "Données et sécurité",
          "Les réflexes",
          125,
          18,
          List.of("Repérer les données personnelles"),
          List.of(PART));

  @ParameterizedTest
  @CsvSource({
    "'', '', 0, true",
    "securite, '', 0, true",
    "REFLEXES, '', 0, true",
    "reperer, '', 0, true",
    "mots de passe, '', 0, true",
    "natation, '', 0, false",
    "'', teachers, 0, true",
    "'', parents, 0, false",
    "'', '', 30, true",
    "'', '', 20, false",
    "'', '', 125, true",
    "mots de passe, '', 20, false",
    "securite, '', 30, true"
  })
  void findsWhatIsLookedFor(String words, String audience, int minutes, boolean found) {
    assertEquals(found, new ContentSearch(words, audience, minutes).fits(COURSE));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0, false",
    "'', 125, false",
    "securite, 0, false",
    "natation, 0, false",
    "natation, 30, false",
    "'', 20, false",
    "'', 30, true",
    "securite, 30, true",
    "MOTS, 0, true",
    "mots, 20, false"
  })
  void saysWhetherAPartIsWhyItWasFound(String words, int minutes, boolean inside) {
    assertEquals(inside, new ContentSearch(words, "", minutes).isFoundInside(COURSE));
  }
}
