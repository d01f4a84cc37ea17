package fr.passerelle.training.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.page.FrenchTexts;
import fr.passerelle.training.activity.quiz.QuizKind;
import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.course.Audience;
import fr.passerelle.training.kept.KeptWork;
import fr.passerelle.training.kept.Shown;
import fr.passerelle.training.player.Drawn;
import fr.passerelle.training.rating.SelfRatings;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PrivacyTemplatesTest {

  private static final Kept KEPT = new Kept(List.of(new SelfRatings(), new QuizKind()));

  @Test
  void tellsForEachThingKeptWhoSeesItAndHowLong() {
    String page = whoSeesWhat(Audience.TEACHERS);
    assertEquals(KEPT.all().size(), page.split("<th scope=\"row\">", -1).length - 1);
    assertTrue(page.contains("24 mois"), page);
    assertTrue(page.contains("30 jours après la dernière visite d’un formateur"), page);
  }

  @Test
  void tellsParentsOfTheirGuideAndNeitherOfTrainersNorOfQuizzes() {
    for (String page :
        List.of(
            whoSeesWhat(Audience.PARENTS),
            myData(Audience.PARENTS, held(0, 0)),
            erased(Audience.PARENTS))) {
      assertTrue(page.contains("école"), page);
      assertFalse(
          page.matches("(?is).*(format(eur|rice)|quiz|carnet de notes|auto-positionnement).*"),
          page);
    }
  }

  @Test
  void keepsPositioningAndAnswersFromTheTrainerAndTheWorkspace() {
    assertEquals(Set.of(), places("training.who.positioning"));
    assertEquals(Set.of(), places("training.who.answers"));
  }

  private static Set<Shown> places(String textKey) {
    return KEPT.all().stream()
        .filter(one -> one.textKey().equals(textKey))
        .findFirst()
        .orElseThrow()
        .places();
  }

  @Test
  void showsWhatIsHeldAndHowToEraseIt() {
    String page = myData(Audience.TEACHERS, held(2, 11));
    assertTrue(page.contains("11 réponses aux quiz, en 2 essais"), page);
    assertTrue(page.contains("<dt>Inscription dans</dt><dd>Formation C1</dd>"), page);
    assertTrue(page.contains("name=\"confirmed\" value=\"yes\" required"), page);
    assertTrue(page.contains("Le carnet de notes de votre espace de travail garde"), page);
  }

  @Test
  void showsAPlaceOnAListToWhoeverBeganNothing() {
    MyDataView listed =
        new MyDataView("Claire Martin", "", null, List.of("Formation C1"), List.of(), 24);
    String page = myData(Audience.TEACHERS, listed);
    assertTrue(page.contains("<bdi>Claire Martin</bdi>") && page.contains("Formation C1"), page);
    assertTrue(page.contains("action=\"/erase\"") && page.contains("30 jours"), page);
    assertFalse(page.contains("Dernière visite</dt>") || page.contains("24 mois"), page);
  }

  @Test
  void saysThatNothingIsHeld() {
    Map<String, Object> model = Map.of("words", words(Audience.TEACHERS));
    assertTrue(Drawn.page("tm/my-data-none.jte", model).contains("ne garde rien sur vous"));
  }

  private static String whoSeesWhat(Audience audience) {
    return Drawn.page(
        "tm/who-sees-what.jte",
        Map.of(
            "words", words(audience), "rows", KEPT.of(audience), "months", 24, "data", "/my-data"));
  }

  private static MyDataView held(int tries, int answers) {
    KeptWork quiz =
        new KeptWork("quizTries", List.of(), "training.data.answers", List.of(answers, tries));
    List<KeptWork> kept = tries == 0 ? List.of() : List.of(quiz);
    MyDataView.CourseRow course = new MyDataView.CourseRow("Parcours", 5, kept);
    return new MyDataView(null, "", Sample.NOON, List.of("Formation C1"), List.of(course), 24);
  }

  private static String myData(Audience audience, MyDataView data) {
    return Drawn.page(
        "tm/my-data.jte",
        Map.of(
            "words", words(audience),
            "data", data,
            "export", "/export",
            "erase", "/erase",
            "whoSeesWhat", "/who"));
  }

  private static String erased(Audience audience) {
    return Drawn.page(
        "tm/my-data-erased.jte", Map.of("words", words(audience), "returnUrl", "https://ent"));
  }

  private static AudienceTexts words(Audience audience) {
    return new AudienceTexts(FrenchTexts.of("texts.training"), audience);
  }
}
