package fr.passerelle.training.trainer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.attempt.ScoreStanding;
import fr.passerelle.training.attempt.ScoreStanding.State;
import fr.passerelle.training.catalog.Course;
import fr.passerelle.training.progress.Progress;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GroupViewTest {

  private final Course course = Sample.course();

  @Test
  void sortsByNameAsAFrenchReaderExpectsAndThoseWithoutLast() {
    List<GroupView.Person> people =
        GroupView.sorted(
            List.of(named(null), named("Zoé"), named("Émile"), named("Eva"), named("eric")),
            Locale.FRENCH);
    assertEquals(
        Arrays.asList("Émile", "eric", "Eva", "Zoé", null),
        people.stream().map(GroupView.Person::name).toList());
  }

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
    assertEquals(null, person(Sample.attempt(), State.DELIVERED).retry());
  }

  @Test
  void countsTheGroup() {
    GroupView group =
        group(
            person(Sample.attempt(), State.NONE),
            person(Sample.attemptAtQuiz(), State.RETRYING),
            person(Sample.attemptAtQuiz(), State.DELIVERED));
    assertEquals(0, group.completed());
    assertEquals(2, group.underWay());
    assertEquals(1, group.undelivered());
  }

  @Test
  void countsThoseExpectedAsNotHavingCome() {
    GroupView group =
        group(
            person(Sample.attempt(), State.NONE),
            GroupView.Person.expected("Karim", null, new Progress(0, 4, 0)));
    assertEquals(1, group.came());
    assertEquals(0, group.underWay());
  }

  @Test
  void showsWhomTheTrainerAsksFor() {
    GroupView.Person here = person(Sample.attemptAtQuiz(), State.DELIVERED);
    GroupView.Person owed = person(Sample.attemptAtQuiz(), State.RETRYING);
    GroupView.Person karim = GroupView.Person.expected("Karim", null, new Progress(0, 4, 0));
    List<GroupView.Person> all = List.of(here, owed, karim);

    assertEquals(all, Selection.asked(null).of(all));
    assertEquals(all, Selection.asked("nonsense").of(all));
    assertEquals(List.of(here, owed), Selection.asked("came").of(all));
    assertEquals(List.of(karim), Selection.asked("expected").of(all));
    assertEquals(List.of(owed), Selection.asked("undelivered").of(all));
    assertEquals("/group?who=came", Selection.CAME.address("/group"));
  }

  private GroupView group(GroupView.Person... people) {
    return Groups.of(people);
  }

  private GroupView.Person named(String name) {
    return person(Sample.attemptOf(name), State.NONE);
  }

  private GroupView.Person person(Attempt attempt, State state) {
    ScoreStanding standing = new ScoreStanding(state, null, null);
    return GroupView.Person.of(attempt, course, standing, "work", "retry");
  }
}
