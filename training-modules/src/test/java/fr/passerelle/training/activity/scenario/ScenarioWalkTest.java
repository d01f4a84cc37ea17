package fr.passerelle.training.activity.scenario;

import static fr.passerelle.training.activity.scenario.Scenarios.small;
import static fr.passerelle.training.activity.scenario.Scenarios.way;
import static fr.passerelle.training.attempt.Sample.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.attempt.StepNotOpen;
import fr.passerelle.training.course.Achievement;
import fr.passerelle.training.course.Audience;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseStep;
import fr.passerelle.training.course.CourseVersion;
import fr.passerelle.training.kept.KeptWork;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScenarioWalkTest {

  private final Course course =
      new Course(
          new CourseVersion("sample", "0123456789abcdef"),
          Audience.TEACHERS,
          "CC BY-SA 4.0",
          "Un parcours d’essai",
          "Un module.",
          List.of(),
          List.of(Sample.module("one", Sample.page("welcome"), small())));
  private final CourseStep story = Sample.at(course, "one", "story");
  private final Attempt attempt = Sample.attempt();
  private final ScenarioWalk walk = new ScenarioWalk(attempt, "story");

  @Test
  void isFoundAgainWhereOneWas() {
    walk.go(story, way("hold"), NOON);
    assertEquals(way("hold"), walk.way(small()));
    assertEquals(Achievement.NONE, attempt.achievement(small()));
  }

  @Test
  void anEndingMakesItDone() {
    reachTheStory();
    walk.go(story, way("tell"), NOON);
    assertEquals(Achievement.FULL, attempt.achievement(small()));
    assertEquals(List.of("calm"), walk.endings());
  }

  @Test
  void whatWasReachedStaysReachedWhereverOneGoes() {
    reachTheStory();
    walk.go(story, way("hold", "hold"), NOON);
    walk.go(story, way("hold"), NOON);
    walk.go(story, way(), NOON);
    walk.go(story, way("tell"), NOON);
    walk.go(story, way("hold", "hold"), NOON);
    assertTrue(attempt.done(small()));
    assertEquals(List.of("late", "calm"), walk.endings());
    assertEquals(List.of("calm", "late"), walk.reached(small()).stream().map(Scene::id).toList());
  }

  @Test
  void refusesToEndBeforeTheScenarioIsReachable() {
    assertThrows(StepNotOpen.class, () -> walk.go(story, way("tell"), NOON));
    assertFalse(attempt.done(small()));
  }

  @Test
  void tellsNothingOfAScenarioWithoutAnEndingReached() {
    walk.go(story, way("hold"), NOON);
    assertEquals(Map.of(), ScenarioKind.reached(List.of(small()), List.of(walk)));
    assertEquals(Map.of(), ScenarioKind.reached(List.of(), List.of(walk)));
  }

  @Test
  void isTakenAwayWhole() {
    reachTheStory();
    walk.go(story, way("hold", "hold"), NOON);
    KeptWork kept = ExportedWalk.all(List.of(walk));
    assertEquals(
        List.of(new ExportedWalk("story", List.of("hold", "hold"), List.of("late"))), kept.parts());
    assertEquals(List.of(2, 1), kept.figures());
  }

  private void reachTheStory() {
    attempt.reach(Sample.at(course, "one", "welcome"), Achievement.FULL, NOON);
  }
}
