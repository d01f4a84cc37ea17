package fr.passerelle.training.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.activity.quiz.Quiz;
import fr.passerelle.training.course.TrainingModule;
import fr.passerelle.training.question.Question;
import fr.passerelle.training.question.choice.Choice;
import fr.passerelle.training.question.choice.MultipleChoice;
import fr.passerelle.training.question.choice.SingleChoice;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * In each module of our courses: enough questions, each with its page, each answer with a reply.
 */
class QuestionsWorthAskingTest {

  private final List<TrainingModule> modules =
      ClasspathCourses.find(QuestionsWorthAskingTest.class.getClassLoader()).stream()
          .flatMap(course -> CourseLoader.load(course).languages().values().stream())
          .flatMap(course -> course.modules().stream())
          .filter(module -> quizzes(module).findAny().isPresent())
          .toList();

  @Test
  void aModuleThatAsksHasEightQuestionsAtLeast() {
    for (TrainingModule module : modules) {
      assertTrue(questions(module).size() >= 8, module.id() + ": " + questions(module).size());
    }
  }

  @Test
  void everyQuestionNamesThePageToReadAgain() {
    modules.stream()
        .flatMap(QuestionsWorthAskingTest::quizzes)
        .forEach(
            quiz ->
                quiz.questions()
                    .forEach(one -> assertTrue(quiz.page(one).isPresent(), quiz.id() + one.id())));
  }

  @Test
  void everyChoiceHasAReplyOfItsOwn() {
    for (TrainingModule module : modules) {
      for (Question question : questions(module)) {
        List<String> replies = choices(question).map(Choice::feedback).toList();
        assertEquals(replies.size(), new HashSet<>(replies).size(), question.id());
      }
    }
  }

  @Test
  void inNoModuleIsTheLongestChoiceMostlyTheRightOne() {
    for (TrainingModule module : modules) {
      List<SingleChoice> singles = singles(module);
      long longest = singles.stream().filter(one -> longest(one).correct()).count();
      assertTrue(singles.size() < 2 || longest * 2 <= singles.size(), module.id());
    }
  }

  @Test
  void inNoModuleIsTheRightChoiceAlwaysInOnePlace() {
    for (TrainingModule module : modules) {
      List<Integer> places = singles(module).stream().map(QuestionsWorthAskingTest::right).toList();
      assertTrue(places.size() < 2 || new HashSet<>(places).size() > 1, module.id() + places);
    }
  }

  private static Stream<Quiz> quizzes(TrainingModule module) {
    return module.activities().stream().filter(Quiz.class::isInstance).map(Quiz.class::cast);
  }

  private static List<Question> questions(TrainingModule module) {
    return quizzes(module).flatMap(quiz -> quiz.questions().stream()).toList();
  }

  private static List<SingleChoice> singles(TrainingModule module) {
    return questions(module).stream()
        .filter(SingleChoice.class::isInstance)
        .map(SingleChoice.class::cast)
        .toList();
  }

  private static Stream<Choice> choices(Question question) {
    if (question instanceof SingleChoice single) {
      return single.choices().stream();
    }
    return question instanceof MultipleChoice multiple
        ? multiple.choices().stream()
        : Stream.empty();
  }

  private static Choice longest(SingleChoice one) {
    return one.choices().stream()
        .max(Comparator.comparingInt(choice -> choice.text().length()))
        .orElseThrow();
  }

  private static int right(SingleChoice one) {
    return one.choices().stream().map(Choice::correct).toList().indexOf(true);
  }
}
