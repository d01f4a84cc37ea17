package fr.passerelle.training.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.activity.Kinds;
import fr.passerelle.training.activity.Suggestion;
import fr.passerelle.training.activity.quiz.QuizTry;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.course.Achievement;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseStep;
import fr.passerelle.training.player.CourseView.ActivityRow;
import fr.passerelle.training.player.CourseView.Resume;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CourseViewTest {

  private final Course course = Sample.course();

  @Test
  void beginsAtTheFirstStep() {
    CourseView view = view(Sample.attempt());
    assertEquals(new Resume("Page welcome", 1, 2, "/course/one/welcome"), view.resume());
    assertTrue(view.modules().get(0).open());
    assertFalse(view.modules().get(1).open());
  }

  @Test
  void linksWhatIsReachableAndNamesWhatComesFirst() {
    List<ActivityRow> rows = view(Sample.attempt()).modules().get(0).activities();
    assertEquals("/course/one/welcome", rows.get(0).href());
    assertNull(rows.get(1).href());
    assertEquals("Page welcome", rows.get(1).behind());
    assertEquals(StepState.LOCKED, rows.get(2).state());
  }

  @Test
  void aLockedStepNamesTheStepRightBeforeIt() {
    List<ActivityRow> rows = view(Sample.attempt()).modules().get(0).activities();
    assertEquals("Mes repères", rows.get(2).behind());
  }

  @Test
  void saysHowManyMinutesAreLeft() {
    assertEquals(5, view(Sample.attempt()).minutesLeft());
    assertTrue(view(Sample.attemptAtQuiz()).minutesLeft() <= 5);
  }

  @Test
  void showsHowEachStepStands() {
    List<ActivityRow> rows = view(Sample.attemptAtQuiz()).modules().get(0).activities();
    assertEquals(
        List.of(StepState.DONE, StepState.DONE, StepState.DOING),
        rows.stream().map(ActivityRow::state).toList());
    assertEquals(
        List.of("page", "positioning", "quiz"), rows.stream().map(ActivityRow::icon).toList());
  }

  @Test
  void showsAQuizBelowItsPassMarkAsOneToWorkOn() {
    Attempt attempt = Sample.attemptAtQuiz();
    answerAll(attempt, "blue", "false");
    assertEquals(StepState.REVIEW, view(attempt).modules().get(0).activities().get(2).state());
  }

  @Test
  void saysWhereOneWas() {
    assertNull(view(Sample.attempt()).where());
    assertEquals(
        new CourseView.Where(0, 2, 3, 3, "Module one"), view(Sample.attemptAtQuiz()).where());
  }

  @Test
  void saysWhatAModuleWaitsForUntilItOpens() {
    Course waiting = Sample.waiting();
    Attempt attempt = Sample.attemptAtQuiz();
    CourseView.ModuleRow second = view(waiting, attempt, Map.of()).modules().get(1);
    assertEquals(StepState.LOCKED, second.state());
    assertNull(second.activities().get(0).href());
    assertEquals("Module one", second.activities().get(0).behind());

    answerAll(attempt, "blue", "true");
    CourseView.ModuleRow open = view(waiting, attempt, Map.of()).modules().get(1);
    assertEquals(StepState.TODO, open.state());
    assertEquals("/course/two/more", open.activities().get(0).href());
  }

  @Test
  void saysHowMuchOfAModuleIsLeftWhileItIsUnderWay() {
    CourseView view = view(Sample.attemptAtQuiz());
    assertEquals(5, view.modules().get(0).minutesLeft());
    assertEquals(0, view.modules().get(1).minutesLeft());
  }

  @Test
  void hasNowhereToResumeWhenCompleted() {
    Attempt attempt = Sample.attemptAtQuiz();
    answerAll(attempt, "blue", "true");
    attempt.reach(Sample.at(course, "two", "more"), Achievement.FULL, Sample.NOON);
    CourseView view = view(attempt);
    assertNull(view.resume());
    assertEquals(
        List.of(StepState.DONE, StepState.DONE),
        view.modules().stream().map(CourseView.ModuleRow::state).toList());
  }

  @Test
  void advisesToBeginWithAModuleUntilItIsDone() {
    Suggestion advice = new Suggestion("two", 2, 3);
    Attempt attempt = Sample.attempt();
    assertEquals(advice, view(attempt, Map.of("two", advice)).modules().get(1).suggestion());
    assertNull(view(attempt, Map.of("two", advice)).modules().get(0).suggestion());

    attempt.reach(Sample.at(course, "two", "more"), Achievement.FULL, Sample.NOON);
    assertNull(view(attempt, Map.of("two", advice)).modules().get(1).suggestion());
  }

  private void answerAll(Attempt attempt, String sky, String water) {
    CourseStep check = Sample.at(course, "one", "check");
    QuizTry one = QuizTry.first(attempt, check, Sample.NOON);
    one.answer(check, Sample.sky(), Sample.chosen(sky), Sample.NOON);
    one.answer(check, Sample.water(), Sample.chosen(water), Sample.NOON);
  }

  private CourseView view(Attempt attempt) {
    return view(attempt, Map.of());
  }

  private CourseView view(Attempt attempt, Map<String, Suggestion> suggestions) {
    return view(course, attempt, suggestions);
  }

  private static CourseView view(
      Course course, Attempt attempt, Map<String, Suggestion> suggestions) {
    return CourseView.of(
        course, attempt, rest -> "/course/" + rest, "/for-parents", Kinds.ALL::icon, suggestions);
  }
}
