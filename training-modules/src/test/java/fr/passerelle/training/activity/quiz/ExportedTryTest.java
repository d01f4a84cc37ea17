package fr.passerelle.training.activity.quiz;

import static fr.passerelle.training.attempt.Sample.NOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.course.CourseStep;
import fr.passerelle.training.kept.KeptWork;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExportedTryTest {

  private final CourseStep check = Sample.at(Sample.course(), "one", "check");
  private final QuizTry open = QuizTry.first(Sample.attemptAtQuiz(), check, NOON);

  @Test
  void holdsEachAnswerAsItWasGiven() {
    open.answer(check, Sample.sky(), Sample.chosen("blue"), NOON);

    JsonNode tries =
        JsonMapper.builder().build().valueToTree(ExportedTry.all(List.of(open)).parts());

    assertEquals("check", tries.at("/0/quiz").asString());
    assertEquals("blue", tries.at("/0/answers/0/answer/ids/0").asString());
    assertTrue(tries.at("/0/finished").isNull());
  }

  @Test
  void isSummedUpInAnswersAndTries() {
    open.answer(check, Sample.sky(), Sample.chosen("blue"), NOON);

    KeptWork kept = ExportedTry.all(List.of(open));

    assertEquals("quizTries", kept.key());
    assertEquals(List.of(1, 1), kept.figures());
  }
}
