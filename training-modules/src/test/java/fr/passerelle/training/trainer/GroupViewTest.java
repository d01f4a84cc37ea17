package fr.passerelle.training.trainer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.attempt.ScoreStanding;
import fr.passerelle.training.attempt.ScoreStanding.State;
import fr.passerelle.training.course.Course;
import org.junit.jupiter.api.Test;

class GroupViewTest {

  private final Course course = Sample.course();

  @Test
  void saysWhoIsWhere() {
    GroupView.Person person = person(Sample.attemptAtQuiz(), State.DELIVERED);
    assertEquals(2, person.progress().done());
    assertEquals(50.0, person.progress().score());
    assertEquals("Mes repères", person.lastStep());
  }

  @Test
  void offersToSendAgainOnlyWhatDidNotGetThrough() {
    assertEquals("retry", person(Sample.attempt(), State.REJECTED).retry());
    assertEquals("retry", person(Sample.attempt(), State.DELIVERED).retry());
    assertEquals(null, person(Sample.attempt(), State.NO_COLUMN).retry());
  }

  @Test
  void countsWhomEachSelectionShows() {
    Figures figures = new Figures(7, 3, 2, 4, 0, 1, 1);

    assertEquals(10, figures.of(Selection.asked(null)));
    assertEquals(10, figures.of(Selection.asked("nonsense")));
    assertEquals(7, figures.of(Selection.asked("came")));
    assertEquals(3, figures.of(Selection.asked("expected")));
    assertEquals(1, figures.of(Selection.asked("undelivered")));
    assertEquals("/group?who=came", Selection.CAME.address("/group"));
  }

  private GroupView.Person person(Attempt attempt, State state) {
    ScoreStanding standing = new ScoreStanding(state, null, null);
    return GroupView.Person.of(attempt, course, standing, "work", "retry");
  }
}
