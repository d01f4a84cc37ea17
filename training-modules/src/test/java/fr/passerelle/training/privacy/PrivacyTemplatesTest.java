package fr.passerelle.training.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.player.Drawn;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrivacyTemplatesTest {

  @Test
  void tellsForEachThingKeptWhoSeesItAndHowLong() {
    String page =
        Drawn.page(
            "tm/who-sees-what.jte",
            Map.of("rows", Kept.values(), "months", 24, "data", "/my-data"));
    assertEquals(Kept.values().length, page.split("<th scope=\"row\">", -1).length - 1);
    assertTrue(page.contains("24 mois"), page);
    assertTrue(page.contains("30 jours après la dernière visite d’un formateur"), page);
  }

  @Test
  void keepsPositioningAndAnswersFromTheTrainerAndTheWorkspace() {
    assertFalse(Kept.POSITIONING.trainer() || Kept.POSITIONING.workspace());
    assertFalse(Kept.ANSWERS.trainer() || Kept.ANSWERS.workspace());
  }

  @Test
  void showsWhatIsHeldAndHowToEraseIt() {
    MyDataView.CourseRow course = new MyDataView.CourseRow("Parcours", 5, 2, 11, 12);
    MyDataView data =
        new MyDataView(null, "", Sample.NOON, List.of("Formation C1"), List.of(course), 24);
    String page =
        Drawn.page(
            "tm/my-data.jte",
            Map.of("data", data, "export", "/export", "erase", "/erase", "whoSeesWhat", "/who"));
    assertTrue(page.contains("11 réponses aux quiz, en 2 essais"), page);
    assertTrue(page.contains("<dt>Inscrit·e dans</dt><dd>Formation C1</dd>"), page);
    assertTrue(page.contains("name=\"confirmed\" value=\"yes\" required"), page);
    assertTrue(page.contains("Le carnet de notes de votre espace de travail garde"), page);
  }

  @Test
  void saysThatNothingIsHeld() {
    assertTrue(Drawn.page("tm/my-data-none.jte", Map.of()).contains("ne garde rien sur vous"));
  }
}
