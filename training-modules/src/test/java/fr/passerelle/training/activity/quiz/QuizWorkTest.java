package fr.passerelle.training.activity.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.activity.KeepsWork.Reader;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.course.CourseStep;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuizWorkTest {

  private final Attempt attempt = Sample.attemptAtQuiz();
  private final CourseStep check = Sample.at(Sample.course(), "one", "check");

  @Test
  void saysWhatWasHandedInAndWhetherSomebodyIsStuck() {
    QuizWork work = work(List.of(answered("green", "false")), Reader.TRAINER).orElseThrow();
    assertEquals(1, work.finished());
    assertTrue(work.stuck());
    assertEquals(List.of(), work.toReview(), "a missed question tells what was answered");
  }

  @Test
  void showsTheirOwnMissedQuestionsToNobodyElse() {
    assertEquals(
        List.of(Sample.sky().prompt(), Sample.water().prompt()),
        work(List.of(answered("green", "false")), Reader.OWNER).orElseThrow().toReview());
  }

  @Test
  void countsEveryTryAndKeepsTheBest() {
    QuizTry first = answered("blue", "false");
    QuizTry second = first.again(Sample.NOON);
    second.answer(check, Sample.sky(), Sample.chosen("green"), Sample.NOON);
    QuizWork work = work(List.of(first, second), Reader.OWNER).orElseThrow();

    assertEquals(1, work.finished());
    assertEquals(1.0, work.points());
    assertEquals(List.of(Sample.water().prompt()), work.toReview(), "the latest handed in");
  }

  @Test
  void saysNothingOfATryThatIsNotHandedIn() {
    QuizTry open = QuizTry.first(attempt, check, Sample.NOON);
    open.answer(check, Sample.sky(), Sample.chosen("green"), Sample.NOON);
    assertEquals(Optional.empty(), work(List.of(open), Reader.TRAINER));
  }

  private Optional<QuizWork> work(List<QuizTry> tries, Reader reader) {
    return QuizWork.of(attempt, Sample.quiz(), tries, reader);
  }

  private QuizTry answered(String sky, String water) {
    QuizTry one = QuizTry.first(attempt, check, Sample.NOON);
    one.answer(check, Sample.sky(), Sample.chosen(sky), Sample.NOON);
    one.answer(check, Sample.water(), Sample.chosen(water), Sample.NOON);
    return one;
  }
}
