package fr.passerelle.training.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.activity.quiz.Quiz;
import fr.passerelle.training.content.source.CourseFiles;
import fr.passerelle.training.question.Marked;
import fr.passerelle.training.question.Question;
import fr.passerelle.training.question.RightAnswers;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The courses we ship load whole, and each of their questions can be answered right and wrong. */
class CoursesLoadTest {

  private final List<CourseFiles> shipped =
      ClasspathCourses.find(CoursesLoadTest.class.getClassLoader());

  @Test
  void thereIsTheCourseOnDataAndRights() {
    assertTrue(shipped.stream().anyMatch(c -> c.courseId().equals("donnees-droits-securite")));
  }

  @TestFactory
  Stream<DynamicTest> everyCourseLoads() {
    return shipped.stream()
        .map(course -> DynamicTest.dynamicTest(course.courseId(), () -> CourseLoader.load(course)));
  }

  @TestFactory
  Stream<DynamicTest> everyQuestionCanBeAnsweredRightAndWrong() {
    return shipped.stream()
        .flatMap(course -> CourseLoader.load(course).languages().values().stream())
        .flatMap(course -> course.activities().stream())
        .filter(Quiz.class::isInstance)
        .map(Quiz.class::cast)
        .flatMap(CoursesLoadTest::answers);
  }

  private static Stream<DynamicTest> answers(Quiz quiz) {
    return quiz.questions().stream()
        .map(
            question ->
                DynamicTest.dynamicTest(
                    quiz.id() + "/" + question.id(), () -> answersRightAndWrong(question)));
  }

  private static void answersRightAndWrong(Question question) {
    Marked right = question.mark(question.read(RightAnswers.form(question, true)));
    assertTrue(right.right());
    assertEquals(1, right.points());
    Marked wrong = question.mark(question.read(RightAnswers.form(question, false)));
    assertFalse(wrong.right());
    assertTrue(wrong.points() < 1);
  }
}
