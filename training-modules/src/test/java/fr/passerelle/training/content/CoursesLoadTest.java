package fr.passerelle.training.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.activity.quiz.Quiz;
import fr.passerelle.training.question.Marked;
import fr.passerelle.training.question.Question;
import fr.passerelle.training.question.choice.Choice;
import fr.passerelle.training.question.choice.MultipleChoice;
import fr.passerelle.training.question.choice.SingleChoice;
import fr.passerelle.training.question.choice.TrueFalse;
import fr.passerelle.training.question.shortanswer.ShortAnswer;
import fr.passerelle.training.question.sorting.Sorting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
    Marked right = question.mark(question.read(form(question, true)));
    assertTrue(right.right());
    assertEquals(1, right.points());
    Marked wrong = question.mark(question.read(form(question, false)));
    assertFalse(wrong.right());
    assertTrue(wrong.points() < 1);
  }

  private static Map<String, List<String>> form(Question question, boolean right) {
    if (question instanceof SingleChoice single) {
      return Map.of(single.id(), List.of(first(single.choices(), right)));
    }
    if (question instanceof MultipleChoice multiple) {
      return Map.of(multiple.id(), List.copyOf(some(multiple.choices(), right)));
    }
    if (question instanceof TrueFalse statement) {
      return Map.of(statement.id(), List.of(String.valueOf(statement.answer() == right)));
    }
    if (question instanceof ShortAnswer typed) {
      return Map.of(typed.id(), List.of(right ? typed.accepted().get(0) : "tout autre chose"));
    }
    return sorted((Sorting) question, right);
  }

  private static String first(List<Choice> choices, boolean correct) {
    return choices.stream().filter(c -> c.correct() == correct).findFirst().orElseThrow().id();
  }

  /** The right choices, or every choice: a question that everything answers teaches nothing. */
  private static Set<String> some(List<Choice> choices, boolean right) {
    return right
        ? choices.stream().filter(Choice::correct).map(Choice::id).collect(Collectors.toSet())
        : choices.stream().map(Choice::id).collect(Collectors.toSet());
  }

  private static Map<String, List<String>> sorted(Sorting sorting, boolean right) {
    Map<String, List<String>> form = new HashMap<>();
    for (Sorting.Item item : sorting.items()) {
      form.put(sorting.field(item), List.of(right ? item.category() : other(sorting, item)));
    }
    return form;
  }

  private static String other(Sorting sorting, Sorting.Item item) {
    return sorting.categories().stream()
        .map(Sorting.Category::id)
        .filter(id -> !id.equals(item.category()))
        .findFirst()
        .orElseThrow();
  }
}
