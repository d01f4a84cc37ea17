package fr.passerelle.lti.roster;

import static fr.passerelle.lti.roster.Members.learner;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.nrps.Roster;
import fr.passerelle.lti.roster.GroupRoster.State;
import fr.passerelle.lti.service.ServiceOutcome.Reason;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RosterReadingTest {

  private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  private static final Instant LATER = NOON.plus(RosterPause.SHORTEST);
  private static final URI LIST = URI.create("https://m/memberships");
  private static final Roster WHOLE = Members.offeringChanges(learner("4", "Élise"));

  private final RosterReading reading = new RosterReading(new RosterPlace(1, "1", "2", "7"));

  @Test
  void isUnderWayOnceATrainerAsks() {
    assertEquals(State.UNREAD, reading.state(NOON));

    ask(NOON);

    assertEquals(State.READING, reading.state(NOON));
    assertEquals(LIST, reading.lease(NOON).memberships());
  }

  @Test
  void isReadAndRestsForAMinute() {
    ask(NOON);
    readWhole(WHOLE);

    assertEquals(State.READ, reading.state(NOON));
    assertEquals(Optional.of(NOON), reading.readAt());
    ask(LATER.minusSeconds(1));
    assertEquals(State.READ, reading.state(LATER.minusSeconds(1)));
    ask(LATER);
    assertEquals(State.READING, reading.state(LATER));
  }

  @Test
  void saysWhenItIsNotAllOfIt() {
    readWhole(Members.partOfIt(learner("4", "Élise")));

    assertEquals(State.PARTIAL, reading.state(NOON));
    assertFalse(reading.isComplete());
  }

  @Test
  void addsChangesToAWholeListForADay() {
    readWhole(WHOLE);
    assertTrue(reading.lease(NOON.plus(Duration.ofHours(23))).differences().isPresent());

    reading.readChanges(WHOLE, NOON.plus(Duration.ofHours(23)));
    assertTrue(reading.isComplete());
    assertTrue(reading.lease(NOON.plus(Duration.ofHours(24))).differences().isEmpty());
  }

  @Test
  void addsNoChangesToAPartOfAList() {
    readWhole(new Roster(Optional.empty(), WHOLE.members(), WHOLE.differences(), false));

    assertTrue(reading.lease(NOON).differences().isEmpty());
  }

  @Test
  void readsTheWholeListAgainWherePlatformsOfferNoFurtherChanges() {
    readWhole(WHOLE);
    reading.readChanges(Members.whole(), LATER);

    assertTrue(reading.lease(NOON).differences().isEmpty());
  }

  @Test
  void stopsAskingForALinksListThatWasRefused() {
    ask(NOON);
    assertEquals(Optional.of("7"), reading.lease(NOON).resourceLinkId());
    reading.readWhole(new ReadOutcome.Whole(WHOLE, false, true), NOON);
    reading.readWhole(new ReadOutcome.Whole(WHOLE, false, false), LATER);

    assertTrue(reading.lease(NOON).resourceLinkId().isEmpty());
  }

  @Test
  void keepsTheOldListThroughAPassingTroubleAndTriesAgain() {
    readWhole(WHOLE);
    notRead(Reason.RETRY_LATER, Optional.empty());

    assertEquals(State.STALE, reading.state(NOON));
    assertTrue(reading.isComplete());
    assertEquals(State.READING, reading.state(NOON.plusSeconds(2)));
  }

  @Test
  void waitsForSomebodyToAskWhereTryingAgainIsNoUse() {
    ask(NOON);
    notRead(Reason.MALFORMED, Optional.empty());

    assertEquals(State.TROUBLE, reading.state(NOON.plus(Duration.ofDays(1))));
    ask(LATER);
    assertEquals(State.READING, reading.state(LATER));
  }

  @Test
  void leavesAPlatformAloneForAsLongAsItAsks() {
    ask(NOON);
    notRead(Reason.RETRY_LATER, Optional.of(Duration.ofMinutes(10)));

    assertFalse(reading.mayBeAsked(NOON.plus(Duration.ofMinutes(9))));
    assertTrue(reading.mayBeAsked(NOON.plus(Duration.ofMinutes(10))));
  }

  @Test
  void isNoLongerKnownWhereThePlatformWithdrawsIt() {
    readWhole(WHOLE);
    notRead(Reason.NOT_PERMITTED, Optional.empty());

    assertEquals(State.NOT_PERMITTED, reading.state(NOON));
    assertTrue(reading.isWithdrawn());
    assertTrue(reading.readAt().isEmpty());
    assertFalse(reading.isComplete());
  }

  @Test
  void isKnownAgainOnceItIsGivenAgain() {
    notRead(Reason.NOT_PERMITTED, Optional.empty());
    readWhole(WHOLE);

    assertEquals(State.READ, reading.state(NOON));
    assertFalse(reading.isWithdrawn());
  }

  @Test
  void isReadForSomebodyNewAQuarterOfAnHourLater() {
    readWhole(WHOLE);
    reading.counted(1, 1);

    assertFalse(reading.mayHaveGrown(NOON.plus(Duration.ofMinutes(14))));
    assertTrue(reading.mayHaveGrown(NOON.plus(Duration.ofMinutes(15))));
  }

  @Test
  void isReadTheMoreRarelyForSomebodyNewTheLongerItIs() {
    readWhole(WHOLE);
    reading.counted(20_000, 20_000);

    assertFalse(reading.mayHaveGrown(NOON.plus(Duration.ofHours(11))));
    assertTrue(reading.mayHaveGrown(NOON.plus(Duration.ofHours(12))));
    assertFalse(reading.mayBeAsked(NOON.plus(Duration.ofMinutes(9))));
    assertTrue(reading.mayBeAsked(NOON.plus(Duration.ofMinutes(10))));
  }

  @Test
  void isReadEverMoreRarelyWhileItNamesNobodyNew() {
    readWhole(WHOLE);
    reading.counted(30, 30);
    reading.counted(30, 0);
    reading.counted(30, 0);
    assertFalse(reading.mayHaveGrown(NOON.plus(Duration.ofMinutes(59))));
    assertTrue(reading.mayHaveGrown(NOON.plus(Duration.ofMinutes(60))));

    for (int more = 0; more < 40; more++) {
      reading.counted(30, 0);
    }
    assertTrue(reading.mayHaveGrown(NOON.plus(Duration.ofDays(1))), "a day at most");

    reading.counted(31, 1);
    assertTrue(reading.mayHaveGrown(NOON.plus(Duration.ofMinutes(15))), "somebody new was found");
  }

  private void ask(Instant now) {
    reading.ask(LIST, "Formation", now);
  }

  private void readWhole(Roster roster) {
    ask(NOON);
    reading.readWhole(new ReadOutcome.Whole(roster, true, false), NOON);
  }

  private void notRead(Reason reason, Optional<Duration> asked) {
    reading.notRead(reason, asked.orElse(Duration.ofSeconds(2)), asked, NOON);
  }
}
