package fr.passerelle.training.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.passerelle.lti.ags.ActivityProgress;
import fr.passerelle.lti.ags.Result;
import fr.passerelle.lti.outbox.Delivery;
import fr.passerelle.lti.outbox.Delivery.State;
import fr.passerelle.lti.outbox.Grade;
import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.gradebook.ResultLine.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResultLineTest {

  @Test
  void theSameScoreOnAnotherScaleIsTheSame() {
    assertEquals(Verdict.SAME, verdict(sent(33.33, State.DELIVERED), held(6.66667, 20)));
  }

  @Test
  void anotherScoreThanTheOneThatArrivedWasChangedThere() {
    assertEquals(Verdict.CHANGED, verdict(sent(50, State.DELIVERED), held(90, 100)));
  }

  @Test
  void anotherScoreThanTheOneOnItsWayIsAnOlderOne() {
    assertEquals(Verdict.OLDER, verdict(sent(50, State.PENDING), held(40, 100)));
    assertEquals(Verdict.OLDER, verdict(sent(50, State.REJECTED), held(40, 100)));
  }

  @Test
  void whatArrivedAndIsNotThereIsMissing() {
    assertEquals(Verdict.MISSING, verdict(sent(50, State.DELIVERED), Optional.empty()));
    Optional<Result> erased = Optional.of(new Result("4", Optional.empty(), 100, Optional.of("!")));
    assertEquals(Verdict.MISSING, verdict(sent(50, State.DELIVERED), erased));
  }

  @Test
  void whatHasNotArrivedIsAwaited() {
    assertEquals(Verdict.AWAITED, verdict(sent(50, State.RETRYING), Optional.empty()));
  }

  @Test
  void whereNothingIsOwedAGradeWasGivenThere() {
    assertEquals(Verdict.GIVEN_THERE, verdict(Optional.empty(), held(12, 20)));
    assertEquals(Verdict.NOTHING, verdict(Optional.empty(), Optional.empty()));
  }

  @Test
  void showsTheCommentAndSortsByName() {
    ResultLine line = ResultLine.of("Zoé", Optional.empty(), held(12, 20));
    assertEquals("Bien", line.comment());
    assertEquals(new ResultLine.HeldGrade(12, 20), line.held());
    assertEquals(60.0, line.held().percent());
    List<ResultLine> lines =
        ResultLine.sorted(
            List.of(
                ResultLine.of(null, Optional.empty(), Optional.empty()),
                line,
                ResultLine.of("Émile", Optional.empty(), Optional.empty())),
            Locale.FRENCH);
    assertEquals(
        Arrays.asList("Émile", "Zoé", null), lines.stream().map(ResultLine::name).toList());
  }

  private static Verdict verdict(Optional<Delivery> sent, Optional<Result> held) {
    return ResultLine.of("Eve", sent, held).verdict();
  }

  private static Optional<Delivery> sent(double points, State state) {
    Grade grade = new Grade(points, 100, ActivityProgress.IN_PROGRESS, "3 étapes");
    return Optional.of(new Delivery(Sample.cell("li"), state, null, null, null, grade));
  }

  private static Optional<Result> held(double points, double maximum) {
    return Optional.of(new Result("4", Optional.of(points), maximum, Optional.of("Bien")));
  }
}
