package fr.passerelle.training.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
        .flatMap(course -> course.modules().stream())
        .map(DurationsTest::test);
  }

  private static DynamicTest test(TrainingModule module) {
    return DynamicTest.dynamicTest(
        module.id(), () -> assertEquals(ReadingTime.minutes(module), module.minutes()));
  }
}
