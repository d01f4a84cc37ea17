package fr.passerelle.training.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.ReadingTime;
import fr.passerelle.training.course.TrainingModule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What is announced, and credited, is what the rule of docs/contenus/durees.md computes. */
class DurationsTest {

  @TestFactory
  Stream<DynamicTest> everyModuleAnnouncesTheMinutesItTakes() {
    return ClasspathCourses.find(DurationsTest.class.getClassLoader()).stream()
        .flatMap(course -> CourseLoader.load(course).languages().values().stream())
        .flatMap(
            course -> course.modules().stream().map(module -> DurationsTest.test(course, module)));
  }

  private static DynamicTest test(Course course, TrainingModule module) {
    return DynamicTest.dynamicTest(
        module.id(), () -> assertEquals(ReadingTime.minutes(course, module), module.minutes()));
  }
}
