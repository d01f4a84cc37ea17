package fr.passerelle.training.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.activity.KeepsWork.Reader;
import fr.passerelle.training.activity.Kinds;
import fr.passerelle.training.activity.quiz.QuizTry;
import fr.passerelle.training.activity.quiz.QuizWorks;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.attempt.ScoreStanding;
import fr.passerelle.training.course.CourseStep;
import fr.passerelle.training.player.Drawn;
import fr.passerelle.training.review.WorkView.StepWork;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkViewTest {

  private final Attempt attempt = Sample.attemptAtQuiz();
  private final CourseStep check = Sample.at(Sample.course(), "one", "check");

  @Test
  void saysWhereThePersonIsAndOnWhatTheyAreStuck() {
    QuizTry failed = answered("green", "false");
    WorkView work = work(List.of(failed), false);

    assertEquals("Le quiz", work.nextStep());
    StepWork quiz = work.modules().get(0).steps().get(2);
    assertTrue(quiz.stuck());
    assertEquals("review", quiz.state());
  }

  @Test
  void saysNothingOfATryThatIsNotHandedIn() {
    QuizTry open = QuizTry.first(attempt, check, Sample.NOON);
    open.answer(check, Sample.sky(), Sample.chosen("green"), Sample.NOON);
    WorkView work = work(List.of(open), false);

    assertEquals("todo", work.modules().get(0).steps().get(2).state());
    assertEquals(drawn(work(List.of(), false)), drawn(work));
  }

  @Test
  void showsThePositioningAsDoneAndNothingOfIt() {
    StepWork positioning = work(List.of(), false).modules().get(0).steps().get(1);
    assertTrue(positioning.isPrivate() && positioning.done());
    String page = drawn(work(List.of(), false));
    assertTrue(page.contains("(réponses privées)"), page);
    assertFalse(page.contains("Je sais faire."), page);
  }

  @Test
  void tellsTheDayItBeganAndNoOtherTime() {
    String page = drawn(work(List.of(answered("green", "true")), false));
    assertTrue(page.contains("24 novembre 2026"), page);
    assertFalse(page.contains("13:00") || page.contains("24 nov. 2026"), page);
  }

  @Test
  void drawsItForTheTrainerAndForTheOwner() {
    String trainers = drawn(work(List.of(answered("green", "true")), false));
    assertTrue(trainers.contains("Travail\u00a0: Claire Martin"), trainers);
    assertTrue(trainers.contains("1 essai"), trainers);
    assertFalse(trainers.contains("La couleur du ciel"), trainers);
    String own = drawn(work(List.of(answered("green", "true")), true));
    assertTrue(own.contains("Votre travail") && own.contains("La couleur du ciel"), own);
    assertFalse(own.contains("Vert"), "no answer is shown");
  }

  private QuizTry answered(String sky, String water) {
    QuizTry one = QuizTry.first(attempt, check, Sample.NOON);
    one.answer(check, Sample.sky(), Sample.chosen(sky), Sample.NOON);
    one.answer(check, Sample.water(), Sample.chosen(water), Sample.NOON);
    return one;
  }

  private WorkView work(List<QuizTry> tries, boolean own) {
    ScoreStanding standing = ScoreStanding.of(List.of());
    return WorkView.of(
        attempt,
        Sample.course(),
        Kinds.ALL,
        QuizWorks.of(attempt, tries, own ? Reader.OWNER : Reader.TRAINER),
        standing,
        own,
        own ? null : "/group");
  }

  private static String drawn(WorkView work) {
    return Drawn.page("tm/work.jte", Map.of("work", work));
  }
}
