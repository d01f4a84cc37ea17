package fr.passerelle.training.player;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.course.Achievement;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.TrainingModule;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModuleEndViewTest {

  @Test
  void leadsToNoModuleThatStillWaitsForAnother() {
    Course course = threeOfWhichTheLastWaitsForTheFirst();
    Attempt attempt = Sample.attempt();
    attempt.reach(Sample.at(course, "second", "b"), Achievement.FULL, Sample.NOON);

    ModuleEndView end =
        ModuleEndView.of(
            course, course.modules().get(1), attempt, rest -> "/course/" + rest, "/course");
    assertEquals("/course/first/a", end.next().href());
  }

  private static Course threeOfWhichTheLastWaitsForTheFirst() {
    TrainingModule last =
        new TrainingModule(
            "last",
            10,
            List.of(),
            "Le dernier",
            "But.",
            List.of(Sample.page("c")),
            List.of("first"));
    Course sample = Sample.course();
    return new Course(
        sample.version(),
        sample.audience(),
        sample.licence(),
        sample.title(),
        sample.summary(),
        sample.objectives(),
        List.of(
            Sample.module("first", Sample.page("a")),
            Sample.module("second", Sample.page("b")),
            last));
  }
}
