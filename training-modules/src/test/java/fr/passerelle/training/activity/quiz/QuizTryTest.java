package fr.passerelle.training.activity.quiz;

import static fr.passerelle.training.attempt.Sample.NOON;
import static fr.passerelle.training.attempt.Sample.chosen;
import static fr.passerelle.training.attempt.Sample.quiz;
import static fr.passerelle.training.attempt.Sample.sky;
import static fr.passerelle.training.attempt.Sample.water;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.attempt.StepNotOpen;
import fr.passerelle.training.course.Achievement;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseStep;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.question.Answer;
import fr.passerelle.training.question.shortanswer.Typed;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuizTryTest {

  private final Course course = Sample.course();
  private final CourseStep check = Sample.at(course, "one", "check");
  private final Attempt attempt = Sample.attemptAtQuiz();
  private final QuizTry first = QuizTry.first(attempt, check, NOON);

  @Test
  void refusesToBeginBeforeTheQuizIsReachable() {
    assertThrows(StepNotOpen.class, () -> QuizTry.first(Sample.attempt(), check, NOON));
  }

  @Test
  void asksTheQuestionsInOrder() {
    assertEquals(Optional.of("sky"), first.next(quiz()).map(one -> one.id()));
    first.answer(check, sky(), chosen("blue"), NOON);
    assertEquals(Optional.of("water"), first.next(quiz()).map(one -> one.id()));
  }

  @Test
  void keepsAnAnswerAtOnceAndLeavesTheScoreUntilTheLast() {
    first.answer(check, sky(), chosen("blue"), NOON);
    assertEquals(chosen("blue"), first.answerTo(sky()).orElseThrow().answer());
    assertFalse(first.finished());
    assertEquals(Achievement.NONE, attempt.achievement(quiz()));
  }

  @Test
  void anAnswerSentTwiceChangesNothing() {
    first.answer(check, sky(), chosen("green"), NOON);
    first.answer(check, sky(), chosen("blue"), NOON.plusSeconds(1));
    assertEquals(chosen("green"), first.answerTo(sky()).orElseThrow().answer());
    assertEquals(1, first.answers().size());
  }

  @Test
  void theLastAnswerFinishesTheTry() {
    finish(first, "blue", "true");
    assertTrue(first.finished());
    assertEquals(2.0, first.score());
    assertEquals(new Achievement(1, true), attempt.achievement(quiz()));
  }

  @Test
  void aTryBelowThePassMarkGivesItsPointsAndIsNotDone() {
    finish(first, "blue", "false");
    assertEquals(new Achievement(0.5, false), attempt.achievement(quiz()));
  }

  @Test
  void theBestTryCountsAndDoneIsNeverUndone() {
    finish(first, "blue", "true");
    QuizTry second = first.again(NOON);
    finish(second, "green", "false");
    assertEquals(0.0, second.score());
    assertEquals(new Achievement(1, true), attempt.achievement(quiz()));
  }

  @Test
  void aBetterTryRaisesTheResult() {
    finish(first, "blue", "false");
    finish(first.again(NOON), "blue", "true");
    assertEquals(new Achievement(1, true), attempt.achievement(quiz()));
  }

  @Test
  void beginsAgainOnlyWhenFinished() {
    assertSame(first, first.again(NOON));
    finish(first, "green", "false");
    QuizTry second = first.again(NOON);
    assertEquals(2, second.number());
    assertTrue(second.answers().isEmpty());
  }

  @Test
  void answersToAFinishedTryChangeNothing() {
    finish(first, "green", "false");
    first.answer(check, sky(), chosen("blue"), NOON);
    assertEquals(0.0, first.score());
  }

  @Test
  void refusesAnAnswerOfAnotherKindAndChangesNothing() {
    Answer typed = new Typed("bleu");
    assertThrows(AnswerDoesNotFit.class, () -> first.answer(check, sky(), typed, NOON));
    assertTrue(first.answers().isEmpty());
  }

  @Test
  void doesOnlyWhatWasWrongAgain() {
    finish(first, "blue", "false");
    QuizTry second = first.againWhatWasWrong(quiz(), NOON);
    assertEquals(Optional.of("water"), second.next(quiz()).map(one -> one.id()));
    second.answer(check, water(), chosen("true"), NOON);
    assertTrue(second.finished());
    assertEquals(2.0, second.score());
    assertEquals(new Achievement(1, true), attempt.achievement(quiz()));
  }

  @Test
  void aTryWithoutAMistakeIsFollowedByAWholeOne() {
    finish(first, "blue", "true");
    assertTrue(first.againWhatWasWrong(quiz(), NOON).answers().isEmpty());
    QuizTry open = first.again(NOON);
    assertSame(open, open.againWhatWasWrong(quiz(), NOON));
  }

  @Test
  void meetsTheChoicesInOneOrderAsLongAsTheTryLasts() {
    assertEquals(
        QuizTry.asMet(attempt, quiz(), Optional.empty()),
        QuizTry.asMet(attempt, quiz(), Optional.of(first)));
    finish(first, "blue", "true");
    assertEquals(
        QuizTry.asMet(attempt, quiz(), Optional.empty()),
        QuizTry.asMet(attempt, quiz(), Optional.of(first)));
  }

  private void finish(QuizTry one, String sky, String water) {
    one.answer(check, sky(), chosen(sky), NOON);
    one.answer(check, water(), chosen(water), NOON);
  }
}
