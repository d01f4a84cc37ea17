package fr.passerelle.training.activity.quiz;

import static fr.passerelle.training.attempt.Sample.NOON;
import static fr.passerelle.training.attempt.Sample.chosen;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.course.Achievement;
import fr.passerelle.training.course.Audience;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseStep;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.player.Drawn;
import fr.passerelle.training.question.Question;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A quiz that draws two of its five questions for each try. */
class BankTest {

  private final Quiz bank = Banks.of(5, 2, null);
  private final Course course = course(bank);
  private final CourseStep check = Sample.at(course, "one", "check");
  private final Attempt attempt = Sample.attempt();
  private final QuizTry first = QuizTry.first(attempt, check, NOON);

  @Test
  void isFinishedByTheQuestionsOfItsDrawAndScoredByThem() {
    answer(first, "yes", "yes");
    assertTrue(first.finished());
    assertEquals(2.0, first.score());
    assertEquals(new Achievement(1, true), attempt.achievement(bank));
  }

  @Test
  void halfOfADrawIsHalfOfItsPoints() {
    answer(first, "yes", "no");
    assertEquals(new Achievement(0.5, false), attempt.achievement(bank));
  }

  @Test
  void asksOtherQuestionsInTheNextTry() {
    Set<String> before = ids(first);
    answer(first, "yes", "yes");
    QuizTry second = first.again(NOON);
    Set<String> both = new HashSet<>(before);
    both.addAll(ids(second));
    assertEquals(4, both.size());
  }

  @Test
  void asksWhatWasWrongEvenWhereAllOfItWas() {
    Set<String> before = ids(first);
    answer(first, "no", "no");
    QuizTry second = first.againWhatWasWrong(bank, NOON);
    assertEquals(before, ids(second));
    answer(second, "yes", "no");
    QuizTry third = second.againWhatWasWrong(bank, NOON);
    assertEquals(before, ids(third));
    assertEquals(1, third.answers().size());
  }

  @Test
  void aTryWithoutAMistakeIsFollowedByTheNextDraw() {
    answer(first, "yes", "yes");
    QuizTry second = first.againWhatWasWrong(bank, NOON);
    assertTrue(second.answers().isEmpty());
    assertEquals(2, second.draw());
  }

  @Test
  void whatWasMissedComesBackAtOnce() {
    answer(first, "no");
    Question missed = met(first).questions().get(0);
    assertEquals(List.of(missed.id()), comeBack(bank, first, missed));
    answer(first, "yes");
    assertEquals(List.of(), comeBack(bank, first, met(first).questions().get(1)));
  }

  @Test
  void nothingComesBackBeforeTheEndWhereNothingIsCorrectedBeforeIt() {
    Quiz atEnd = Banks.of(2, null, Quiz.Correction.AT_END);
    CourseStep there = Sample.at(course(atEnd), "one", "check");
    QuizTry one = QuizTry.first(attempt, there, NOON);
    one.answer(there, Banks.question(0), chosen("no"), NOON);
    assertEquals(List.of(), comeBack(atEnd, one, Banks.question(0)));
    one.answer(there, Banks.question(1), chosen("yes"), NOON);
    assertEquals(List.of("q0"), comeBack(atEnd, one, Banks.question(1)));
  }

  private static List<String> comeBack(Quiz quiz, QuizTry one, Question answered) {
    return one.missedBy(quiz, answered).stream().map(Question::id).toList();
  }

  @Test
  void refusesAnAnswerToAQuestionItDoesNotAsk() {
    Question other =
        bank.questions().stream()
            .filter(one -> !ids(first).contains(one.id()))
            .findFirst()
            .orElseThrow();
    assertThrows(AnswerDoesNotFit.class, () -> first.answer(check, other, chosen("yes"), NOON));
    assertTrue(first.answers().isEmpty());
  }

  @Test
  void isWorthWhatItAsks() {
    QuizWork work = work("yes", "no");
    assertEquals(2, work.count());
    assertEquals(1, work.toReview().size());
  }

  @Test
  void takesTheTimeOfWhatItAsks() {
    Duration words = Banks.of(5, 5, null).duration().minus(Banks.of(5, 2, null).duration());
    assertEquals(Banks.question(0).duration().multipliedBy(3), words);
  }

  @Test
  void saysToWhoeverPlacesItHowManyItDraws() {
    String outline = Drawn.part(new QuizKind().outline(bank));
    assertTrue(outline.contains("2 questions au hasard parmi les 5"), outline);
    assertFalse(Drawn.part(new QuizKind().outline(Sample.quiz())).contains("au hasard"));
  }

  private static Course course(Quiz quiz) {
    return new Course(
        Sample.course().version(),
        Audience.TEACHERS,
        "CC BY-SA 4.0",
        "Un parcours",
        "Un module.",
        List.of("Essayer."),
        List.of(Sample.module("one", quiz)));
  }

  private QuizWork work(String... answers) {
    answer(first, answers);
    return QuizWork.of(attempt, bank, List.of(first), QuizKind.Reader.OWNER).orElseThrow();
  }

  private void answer(QuizTry one, String... answers) {
    for (String answer : answers) {
      Question next = one.next(met(one)).orElseThrow();
      one.answer(check, next, chosen(answer), NOON);
    }
  }

  private Quiz met(QuizTry one) {
    return QuizTry.asMet(attempt, bank, Optional.of(one));
  }

  private Set<String> ids(QuizTry one) {
    return met(one).questions().stream().map(Question::id).collect(Collectors.toSet());
  }
}
