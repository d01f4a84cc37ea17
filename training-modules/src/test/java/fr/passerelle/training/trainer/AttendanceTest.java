package fr.passerelle.training.trainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import fr.passerelle.lti.roster.GroupRoster;
import fr.passerelle.lti.roster.GroupRoster.Participant;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.attempt.ScoreStanding;
import fr.passerelle.training.progress.Progress;
import fr.passerelle.training.trainer.GroupView.Person;
import fr.passerelle.training.trainer.GroupView.Presence;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sample's learner is « teacher-1 », seen at noon; lists are read a minute later. */
class AttendanceTest {

  private static final Progress NOTHING = new Progress(0, 4, 0);
  private static final Participant CLAIRE = Groups.learner("teacher-1", "Claire Martin");
  private static final Participant KARIM = Groups.learner("5", "Karim Lefèvre");

  @Test
  void whoIsExpectedAndHasNotComeIsListedAfterThoseWhoCame() {
    List<Person> people = joined(Groups.read(true, KARIM, CLAIRE), Sample.attemptAtQuiz());

    assertEquals(List.of("Claire Martin", "Karim Lefèvre"), names(people));
    assertEquals(List.of(Presence.CAME, Presence.EXPECTED), presences(people));
    assertEquals(2, people.get(0).progress().done());
    assertEquals(NOTHING, people.get(1).progress());
  }

  @Test
  void trainersAndTheSuspendedAreNotMissed() {
    Participant trainer = new Participant("3", null, false, null);

    assertEquals(List.of(), joined(Groups.read(true, trainer)));
  }

  @Test
  void whoCameAndIsNoLongerOnACompleteListHasLeft() {
    assertEquals(
        List.of(Presence.GONE, Presence.EXPECTED),
        presences(joined(Groups.read(true, KARIM), Sample.attempt())));
  }

  @Test
  void nobodyHasLeftBecauseOfAnIncompleteListOrNone() {
    assertEquals(
        List.of(Presence.CAME, Presence.EXPECTED),
        presences(joined(Groups.read(false, KARIM), Sample.attempt())));
    assertEquals(List.of(Presence.CAME), presences(joined(Groups.UNOFFERED, Sample.attempt())));
  }

  @Test
  void nobodyHasLeftWhoCameAfterTheListWasRead() {
    Attempt newcomer = Sample.attempt();
    newcomer.learner().arrives("Claire Martin", Sample.NOON.plusSeconds(61));

    assertEquals(
        List.of(Presence.CAME, Presence.EXPECTED),
        presences(joined(Groups.read(true, KARIM), newcomer)));
  }

  @Test
  void whoCameAndTeachesNowHasNotLeft() {
    Participant claire = new Participant("teacher-1", null, false, null);

    assertEquals(
        List.of(Presence.CAME), presences(joined(Groups.read(true, claire), Sample.attempt())));
  }

  @Test
  void theListNamesWhomTheLaunchDidNot() {
    assertEquals(
        List.of("Claire Martin"), names(joined(Groups.read(true, CLAIRE), Sample.attemptOf(null))));
  }

  @Test
  void thoseWithoutANameKeepTheListsNumberAndOthersFollow() {
    Participant first = new Participant("8", null, true, 4);
    List<Person> people = joined(Groups.read(true, first), Sample.attemptOf(null));

    assertNull(people.get(0).name());
    assertEquals(5, people.get(0).number());
    assertEquals(4, people.get(1).number());
    Participant same = new Participant("teacher-1", null, true, 2);
    assertEquals(2, joined(Groups.read(true, same), Sample.attemptOf(null)).get(0).number());
  }

  private static List<Person> joined(GroupRoster roster, Attempt... attempts) {
    ScoreStanding none = ScoreStanding.of(List.of());
    return new Attendance(roster, NOTHING)
        .of(
            List.of(attempts),
            attempt -> Person.of(attempt, Sample.course(), none, "/work", "/retry"));
  }

  private static List<String> names(List<Person> people) {
    return people.stream().map(Person::name).toList();
  }

  private static List<Presence> presences(List<Person> people) {
    return people.stream().map(Person::presence).toList();
  }
}
