package fr.passerelle.training.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.activity.quiz.Quiz;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.course.Audience;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseVersion;
import fr.passerelle.training.question.Question;
import fr.passerelle.training.question.choice.TrueFalse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SittingTest {

  private static final Instant TOMORROW = Sample.NOON.plus(Duration.ofDays(1));

  private final Attempt attempt = Sample.attempt();
  private final Course course = course(12);
  private final List<MissedQuestion> all =
      new ArrayList<>(IntStream.range(0, 12).mapToObj(i -> missed("q" + i)).toList());

  @Test
  void nothingIsDueOnTheDayItWasMissed() {
    Sitting today = sitting(Sample.NOON);
    assertEquals(0, today.left(false));
    assertTrue(today.first(true).isEmpty());
    assertEquals(Stage.morning(TOMORROW), today.next());
  }

  @Test
  void fiveMakeASittingAndTheOthersWait() {
    assertEquals(12, sitting(TOMORROW).due().size());
    assertEquals(5, sitting(TOMORROW).left(false));
    for (int i = 0; i < 5; i++) {
      Sitting now = sitting(TOMORROW);
      assertEquals(5 - i, now.left(false));
      now.first(false).orElseThrow().missed().revise(i % 2 == 0, TOMORROW);
    }
    assertEquals(0, sitting(TOMORROW).left(false));
    assertTrue(sitting(TOMORROW).first(false).isEmpty());
    assertEquals(7, sitting(TOMORROW).left(true));
    assertEquals(5, sitting(TOMORROW.plus(Duration.ofDays(1))).left(false));
  }

  @Test
  void leavesOutWhatItsVersionCannotAsk() {
    all.add(missed("gone"));
    all.add(new MissedQuestion(attempt, "page", "q1", Sample.NOON));
    all.add(new MissedQuestion(attempt, "no-such-activity", "q1", Sample.NOON));
    assertEquals(12, sitting(TOMORROW).due().size());
    assertTrue(Sitting.find(all, course, "quiz", "gone").isEmpty());
    assertTrue(Sitting.find(all, course, "page", "q1").isEmpty());
    assertTrue(Sitting.find(all, course, "quiz", "q1").isPresent());
  }

  @Test
  void countsWhatIsKnownAndHasNoNextOneThen() {
    Instant day = TOMORROW;
    for (int i = 0; i < 3; i++) {
      for (MissedQuestion one : all) {
        one.revise(true, day);
      }
      day = day.plus(Duration.ofDays(40));
    }
    Sitting then = sitting(day);
    assertEquals(12, then.known());
    assertNull(then.next());
    assertEquals("known", RestView.of(then, paths()).kind());
  }

  @Test
  void saysWhyThereIsNothing() {
    assertEquals("none", RestView.of(Sitting.of(List.of(), course, TOMORROW), paths()).kind());
    assertEquals("later", RestView.of(sitting(Sample.NOON), paths()).kind());
    RestView enough = RestView.of(sitting(TOMORROW), paths());
    assertEquals("enough", enough.kind());
    assertEquals("/revisions?more=yes", enough.further());
  }

  static RevisionPaths paths() {
    return new RevisionPaths("/revisions", "/course", false);
  }

  private Sitting sitting(Instant now) {
    return Sitting.of(all, course, now);
  }

  private MissedQuestion missed(String question) {
    return new MissedQuestion(attempt, "quiz", question, Sample.NOON);
  }

  private static Course course(int questions) {
    List<Question> asked = IntStream.range(0, questions).mapToObj(i -> question("q" + i)).toList();
    return new Course(
        new CourseVersion("sample", "0123456789abcdef"),
        Audience.TEACHERS,
        "CC BY-SA 4.0",
        "Essai",
        "Un quiz.",
        List.of("Essayer."),
        List.of(
            Sample.module(
                "one",
                Sample.page("page"),
                new Quiz("quiz", "Le quiz", Sample.html("avant"), 60, asked))));
  }

  private static Question question(String id) {
    return new TrueFalse(
        id, Sample.html("Vrai ?"), true, new TrueFalse.Replies("Oui.", "Si."), Sample.html("Eh."));
  }
}
