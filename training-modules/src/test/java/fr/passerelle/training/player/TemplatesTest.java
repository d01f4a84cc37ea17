package fr.passerelle.training.player;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.activity.Kinds;
import fr.passerelle.training.activity.NotOpenYet;
import fr.passerelle.training.activity.PageLink;
import fr.passerelle.training.activity.quiz.QuizTry;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.attempt.ScoreStanding;
import fr.passerelle.training.course.Achievement;
import fr.passerelle.training.course.Audience;
import fr.passerelle.training.course.CourseStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The learner's pages as they are drawn: every text exists, what people typed is escaped. */
class TemplatesTest {

  private static final PageLink FIRST = new PageLink("Bienvenue", "/course/one/welcome");

  @Test
  void drawsTheCourseBeforeDuringAndAfter() {
    String begun = course(Sample.attempt());
    assertTrue(begun.contains("Commencer"), begun);
    assertTrue(begun.contains("Après «\u00a0Page welcome\u00a0»"), begun);
    assertTrue(course(Sample.attemptAtQuiz()).contains("2 étapes terminées sur 4"));
    assertTrue(course(completed()).contains("Parcours terminé"));
  }

  @Test
  void presentsAModulePlacedAloneAsItselfFromBeginningToEnd() {
    for (Attempt attempt : List.of(Sample.attempt(), Sample.attemptAtQuiz(), completed())) {
      CourseView whole =
          CourseView.of(
              Sample.course().only("one"),
              attempt,
              rest -> rest,
              "/for-parents",
              Kinds.ALL::icon,
              Map.of());
      CourseView view = whole.as(Sample.course().modules().get(0));
      String page = Drawn.page("tm/course.jte", Map.of("course", view));
      assertTrue(page.contains("<h1>Module one</h1>"), page);
      assertTrue(page.contains("Un module du parcours «\u00a0Un parcours d’essai\u00a0»"), page);
      assertTrue(page.contains("10 minutes") && page.contains("3 étapes"), page);
      assertTrue(page.contains("CC BY-SA 4.0"), page);
      assertFalse(page.contains("sur 1<") || page.contains("Deux modules"), page);
      assertFalse(page.contains("Essayer.") || page.contains("Parcours terminé"), page);
    }
  }

  @Test
  void drawsTheEndWhateverBecameOfTheScore() {
    for (ScoreStanding.State state : ScoreStanding.State.values()) {
      String page = end(false, state);
      assertTrue(page.contains("93\u00a0%"), page);
      assertTrue(page.contains("Le parcours «\u00a0Habitudes\u00a0»"), page);
    }
  }

  @Test
  void drawsTheEndOfAModuleWithoutAWordOfTheCourse() {
    String page = end(true, ScoreStanding.State.DELIVERED);
    assertTrue(
        page.contains("Le module «\u00a0Habitudes\u00a0» est terminé\u00a0: 14 étapes."), page);
    assertFalse(page.contains("arcours"), page);
  }

  private static String end(boolean module, ScoreStanding.State state) {
    CompletionView end =
        new CompletionView(
            "Habitudes",
            module,
            4,
            14,
            93,
            List.of("Choisir."),
            List.of(new PageLink("La page", "/course/page")),
            state,
            module ? null : "/attestation",
            "/course",
            "/end");
    return Drawn.page("tm/completed.jte", Map.of("completion", end));
  }

  @Test
  void aModuleThatEndsHasItsMomentAndTheWayOn() {
    Attempt attempt = Sample.attemptAtQuiz();
    CourseStep check = Sample.at(Sample.course(), "one", "check");
    QuizTry one = QuizTry.first(attempt, check, Sample.NOON);
    one.answer(check, Sample.sky(), Sample.chosen("blue"), Sample.NOON);
    one.answer(check, Sample.water(), Sample.chosen("true"), Sample.NOON);
    ModuleEndView end =
        ModuleEndView.of(
            Sample.course(),
            Sample.course().modules().get(0),
            attempt,
            rest -> "/course/" + rest,
            "/course");
    String page = Drawn.page("tm/module-end.jte", Map.of("end", end));
    assertTrue(page.contains("Module terminé") && page.contains("Module 1 sur 2"), page);
    assertTrue(page.contains("href=\"/course/two/more\""), page);
    assertTrue(page.contains("Il vous reste environ"), page);
  }

  @Test
  void tellsEachAudienceWhatThereIsForTheOther() {
    AudienceView view =
        AudienceView.of(
            Audience.PARENTS, List.of(Sample.course()), "/s/x/for-parents", "/s/x/course");
    String page = Drawn.page("tm/audience.jte", Map.of("audience", view));
    assertTrue(page.contains("href=\"/s/x/for-parents/sample\""), page);
    assertTrue(page.contains("href=\"/s/x/course\""), page);
    assertTrue(course(Sample.attempt()).contains("href=\"/for-parents\""));
  }

  @Test
  void aDisclosureNamesItsModule() {
    assertTrue(course(Sample.attempt()).contains("du module «\u00a0Module one\u00a0»"));
  }

  @Test
  void drawsTheWayBackFromAStepThatIsNotOpen() {
    NotOpenYet notYet = new NotOpenYet("Le quiz", null, null, FIRST, "/course");
    String page = Drawn.page("tm/not-yet.jte", Map.of("notYet", notYet));
    assertTrue(page.contains("href=\"/course/one/welcome\""), page);
    assertTrue(page.contains("quand les étapes précédentes du module seront"), page);
  }

  @Test
  void namesTheModuleThatComesFirst() {
    NotOpenYet notYet = new NotOpenYet("Le quiz", null, "Les bases", FIRST, "/course");
    String page = Drawn.page("tm/not-yet.jte", Map.of("notYet", notYet));
    assertTrue(page.contains("quand le module «\u00a0Les bases\u00a0» sera terminé"), page);
  }

  @Test
  void saysFromWhichDayAStepIsOpen() {
    NotOpenYet notYet = new NotOpenYet("Le quiz", LocalDate.of(2027, 1, 12), null, null, "/course");
    String page = Drawn.page("tm/not-yet.jte", Map.of("notYet", notYet));
    assertTrue(page.contains("s’ouvrira le 12 janvier 2027"), page);
    assertFalse(page.contains("La prochaine à faire"), page);
  }

  private static String course(Attempt attempt) {
    CourseView view =
        CourseView.of(
            Sample.course(),
            attempt,
            rest -> "/course/" + rest,
            "/for-parents",
            Kinds.ALL::icon,
            Map.of());
    return Drawn.page("tm/course.jte", Map.of("course", view));
  }

  private static Attempt completed() {
    Attempt attempt = Sample.attemptAtQuiz();
    CourseStep check = Sample.at(Sample.course(), "one", "check");
    QuizTry one = QuizTry.first(attempt, check, Sample.NOON);
    one.answer(check, Sample.sky(), Sample.chosen("blue"), Sample.NOON);
    one.answer(check, Sample.water(), Sample.chosen("true"), Sample.NOON);
    attempt.reach(Sample.at(Sample.course(), "two", "more"), Achievement.FULL, Sample.NOON);
    return attempt;
  }
}
