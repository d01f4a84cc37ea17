package fr.passerelle.lti.roster;

import static fr.passerelle.lti.roster.Members.learner;
import static fr.passerelle.lti.roster.Members.now;
import static fr.passerelle.lti.roster.Members.partOfIt;
import static fr.passerelle.lti.roster.Members.pupil;
import static fr.passerelle.lti.roster.Members.trainer;
import static fr.passerelle.lti.roster.Members.unnamed;
import static fr.passerelle.lti.roster.Members.whole;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.nrps.Member;
import fr.passerelle.lti.nrps.Member.Status;
import fr.passerelle.lti.roster.GroupRoster.Participant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RosterPeopleTest {

  private final RosterPeople people = after(List.of());

  @Test
  void aWholeListNamesEverybody() {
    people.are(whole(learner("4", "Élise"), learner("5", "Karim")));

    assertEquals(List.of("4", "5"), ids());
    assertEquals("Élise", participant("4").name());
    assertEquals(2, people.newcomers().size());
  }

  @Test
  void whoIsMissingFromAWholeListHasLeft() {
    RosterPeople later = after(people(learner("4", "Élise"), learner("5", "Karim")));
    later.are(whole(learner("5", "Karim")));

    assertEquals(List.of("5"), later.all().stream().map(RosterPerson::userId).toList());
    assertEquals(List.of("4"), later.gone().stream().map(RosterPerson::userId).toList());
  }

  @Test
  void nobodyLeavesBecauseOfAnIncompleteList() {
    RosterPeople later = after(people(learner("4", "Élise")));
    later.are(partOfIt(learner("5", "Karim")));

    assertEquals(2, later.all().size());
    assertEquals(List.of(), later.gone());
  }

  @Test
  void whoIsSaidToBeDeletedLeavesInAnyCase() {
    RosterPeople later = after(people(learner("4", "Élise"), learner("5", "Karim")));
    later.change(partOfIt(now(learner("4", "Élise"), Status.DELETED)));

    assertEquals(List.of("5"), later.all().stream().map(RosterPerson::userId).toList());
  }

  @Test
  void changesLeaveAllOthersAsTheyAre() {
    RosterPeople later = after(people(learner("4", "Élise"), learner("5", "Karim")));
    later.change(whole(learner("6", "Nadia"), learner("5", "Karim Lefèvre")));

    assertEquals(3, later.all().size());
    assertEquals(1, later.newcomers().size());
    assertTrue(
        later.all().stream()
            .map(RosterPerson::participant)
            .anyMatch(person -> "Karim Lefèvre".equals(person.name())));
  }

  @Test
  void trainersAndTheSuspendedAreInTheCourseAndNoLearnersAndKeepTheirNames() {
    people.are(whole(trainer("3", "Fabienne"), now(learner("4", "Élise"), Status.INACTIVE)));

    assertEquals(2, people.all().size());
    people.all().forEach(person -> assertFalse(person.participant().learner()));
    people.all().forEach(person -> assertNull(person.participant().name()));
  }

  @Test
  void whoBecomesATrainerIsNoLongerAwaited() {
    RosterPeople later = after(people(learner("4", "Élise")));
    later.are(whole(trainer("4", "Élise")));

    assertFalse(later.all().get(0).participant().learner());
    assertNull(later.all().get(0).participant().name());
  }

  @Test
  void nothingIsKeptOfAPupil() {
    RosterPeople later = after(people(learner("8", "Zoé")));
    later.are(whole(pupil("8"), pupil("9")));

    assertEquals(List.of(), later.all());
    assertEquals(1, later.gone().size());
  }

  @Test
  void aNameIsMadeOfItsPartsOrWithheld() {
    Member parts =
        new Member(
            "4",
            learner("4", "").roles(),
            Status.ACTIVE,
            Optional.of(" "),
            Optional.of("Élise"),
            Optional.of("Enseignante"));
    people.are(whole(parts, unnamed("5")));

    assertEquals("Élise Enseignante", participant("4").name());
    assertNull(participant("4").number());
    assertNull(participant("5").name());
  }

  @Test
  void aVeryLongNameIsCut() {
    people.are(whole(learner("4", "a".repeat(300))));

    assertEquals(255, participant("4").name().length());
  }

  @Test
  void aNameIsOneLineAndHoldsNoHalfCharacter() {
    people.are(
        whole(
            learner("4", "Élise\nB\u0000."),
            learner("5", "a".repeat(254) + "🎓"),
            learner("6", "\u0000")));

    assertEquals("Élise B .", participant("4").name());
    assertEquals("a".repeat(254), participant("5").name());
    assertNull(participant("6").name());
  }

  @Test
  void thoseWithoutANameAreToldApartByNumbersThatStay() {
    List<RosterPerson> known = people(unnamed("7"), learner("4", "Élise"), unnamed("5"));
    assertEquals(1, number(known, "5"));
    assertEquals(2, number(known, "7"));

    RosterPeople later = after(known);
    later.are(whole(unnamed("3"), unnamed("7")));

    assertEquals(2, number(later.all(), "7"));
    assertEquals(3, number(later.all(), "3"));
  }

  @Test
  void aListThatIsWithdrawnLeavesNobody() {
    RosterPeople later = after(people(learner("4", "Élise")));
    later.areForgotten();

    assertEquals(List.of(), later.all());
    assertEquals(1, later.gone().size());
  }

  private static int number(List<RosterPerson> people, String id) {
    return people.stream()
        .filter(person -> person.userId().equals(id))
        .findFirst()
        .orElseThrow()
        .number();
  }

  private static List<RosterPerson> people(Member... members) {
    RosterPeople first = after(List.of());
    first.are(whole(members));
    return first.all();
  }

  private static RosterPeople after(List<RosterPerson> known) {
    return new RosterPeople(1, known, member -> !member.roles().contains(Members.STUDENT));
  }

  private List<String> ids() {
    return people.all().stream().map(RosterPerson::userId).toList();
  }

  private Participant participant(String id) {
    return people.all().stream()
        .filter(person -> person.userId().equals(id))
        .findFirst()
        .orElseThrow()
        .participant();
  }
}
