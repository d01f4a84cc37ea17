package fr.passerelle.training.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.ags.AgsEndpoint;
import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.gradebook.CourseGradebook.State;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CourseGradebookTest {

  private static final Instant NOON = Sample.NOON;
  private static final AgsEndpoint OFFERED =
      new AgsEndpoint(
          Set.of(AgsEndpoint.SCOPE_LINE_ITEM, AgsEndpoint.SCOPE_SCORE),
          Optional.of(URI.create("https://moodle.example/lineitems?type_id=3")),
          Optional.empty());

  private final CourseGradebook gradebook = chosen();

  private static CourseGradebook chosen() {
    CourseGradebook gradebook = new CourseGradebook(Sample.KEY);
    setId(gradebook);
    gradebook.choose(Layout.MODULES, OFFERED, "link", NOON);
    return gradebook;
  }

  /** The database gives numbers, and there is none here. */
  private static void setId(CourseGradebook gradebook) {
    try {
      var id = CourseGradebook.class.getDeclaredField("id");
      id.setAccessible(true);
      id.set(gradebook, 1L);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Test
  void aChoiceIsToBeDoneWithWhatTheLaunchOffered() {
    Lease lease = gradebook.lease(NOON);
    assertEquals(State.DUE, gradebook.state());
    assertEquals(OFFERED, lease.endpoint());
    assertEquals(Layout.MODULES, lease.layout());
    assertEquals(null, lease.key().subject());
  }

  @Test
  void oneRoundHoldsItUntilItsLeaseRunsOut() {
    gradebook.lease(NOON);
    assertFalse(gradebook.isFree(NOON.plusSeconds(1)));
    assertTrue(gradebook.isFree(NOON.plus(CourseGradebook.LEASE).plusSeconds(1)));
  }

  @Test
  void aNewChoiceIsCarriedOutAfterTheRoundUnderWay() {
    Lease lease = gradebook.lease(NOON);
    gradebook.choose(Layout.COURSE, OFFERED, "link", NOON.plusSeconds(1));
    assertTrue(gradebook.isHeldBy(lease), "what it makes is still noted");
    assertFalse(gradebook.isFree(NOON.plusSeconds(2)), "no second round beside it");

    gradebook.done(NOON.plusSeconds(3));
    assertEquals(State.DUE, gradebook.state());
    assertEquals(Layout.COURSE, gradebook.lease(NOON.plusSeconds(4)).layout());
    gradebook.done(NOON.plusSeconds(5));
    assertEquals(State.DONE, gradebook.state());
  }

  @Test
  void aColumnThatGoesWhileARoundIsUnderWayLeavesItsLease() {
    gradebook.note(
        new ColumnPlan.Wanted("parcours:sample/one", "one", "Un", 100), "https://moodle.example/1");
    Lease lease = gradebook.lease(NOON);
    gradebook.columns().get(0).isGone(NOON.plusSeconds(1));
    assertTrue(gradebook.isHeldBy(lease));
    assertTrue(gradebook.columns().get(0).gone());
  }

  @Test
  void aColumnThatGoesBeforeANewChoiceIsCarriedOutLeavesTheChoice() {
    gradebook.note(
        new ColumnPlan.Wanted("parcours:sample/one", "one", "Un", 100), "https://moodle.example/1");
    gradebook.choose(Layout.MODULES, OFFERED, "link", NOON);

    gradebook.columnIsGone("https://moodle.example/1", NOON.plusSeconds(1));

    assertTrue(gradebook.columns().get(0).gone());
    assertTrue(gradebook.isFree(NOON.plusSeconds(2)), "the round makes it again");
  }

  @Test
  void onlyTheColumnAtTheAddressIsGone() {
    ColumnPlan.Wanted wanted = new ColumnPlan.Wanted("parcours:sample/one", "one", "Un", 100);
    gradebook.note(wanted, "https://moodle.example/2");
    gradebook.done(NOON);

    gradebook.columnIsGone("https://moodle.example/1", NOON);

    assertFalse(gradebook.columns().get(0).gone());
    assertEquals(State.DONE, gradebook.state());
  }

  @Test
  void whereNoColumnIsMadeWithoutALinkEveryOtherTryIsWithIt() {
    for (boolean first : new boolean[] {false, true, false, true}) {
      Lease lease = gradebook.lease(NOON);
      assertEquals("link", lease.link().id().orElseThrow());
      assertEquals(first, lease.link().first());
      gradebook.failed(ColumnFailure.NOT_MADE, "500", NOON);
    }
    gradebook.lease(NOON);
    gradebook.failed(ColumnFailure.FAILING, "500 to a list", NOON);
    assertFalse(gradebook.lease(NOON).link().first(), "it was not about a new column");
  }

  @Test
  void whatIsFoundBeforeAnybodyChoseIsFedUnlessSomebodyChoosesMeanwhile() {
    gradebook.adopt(Layout.COURSE);
    assertEquals(Layout.MODULES, gradebook.layout());
  }

  @Test
  void troubleThatPassesIsTriedAgainLaterAndLater() {
    gradebook.lease(NOON);
    gradebook.failed(ColumnFailure.UNREACHABLE, "503", NOON);
    assertEquals(State.DUE, gradebook.state());
    assertEquals(ColumnFailure.UNREACHABLE, gradebook.trouble());
    assertEquals(NOON.plusSeconds(10), gradebook.dueAt());
    for (int i = 0; i < 20; i++) {
      gradebook.lease(NOON);
      gradebook.failed(ColumnFailure.UNREACHABLE, "503", NOON);
    }
    assertEquals(NOON.plus(Duration.ofHours(1)), gradebook.dueAt());
  }

  @Test
  void troubleThatStaysWaitsForAPerson() {
    gradebook.lease(NOON);
    gradebook.failed(ColumnFailure.NOT_PERMITTED, "x".repeat(600), NOON);
    assertEquals(State.STUCK, gradebook.state());
    assertEquals(500, gradebook.detail().length());
    assertFalse(gradebook.isFree(NOON.plus(Duration.ofDays(1))));
    gradebook.choose(Layout.MODULES, OFFERED, "link", NOON);
    assertTrue(gradebook.isFree(NOON));
  }

  @Test
  void aColumnThatTookTheOthersPlaceIsNoLongerGone() {
    ColumnPlan.Wanted wanted = new ColumnPlan.Wanted("parcours:sample/one", "one", "Un", 100);
    gradebook.note(wanted, "https://moodle.example/1");
    gradebook.done(NOON);
    gradebook.columns().get(0).isGone(NOON);
    assertEquals(ColumnFailure.COLUMN_GONE, gradebook.trouble());
    gradebook.note(wanted, "https://moodle.example/2");
    assertFalse(gradebook.columns().get(0).gone());
    assertEquals(1, gradebook.columns().size());
  }

  @Test
  void aColumnThatIsFedNoLongerMayGoUnnoticed() {
    gradebook.note(
        new ColumnPlan.Wanted("parcours:sample/one", "one", "Un", 100), "https://moodle.example/1");
    gradebook.choose(Layout.COURSE, OFFERED, "link", NOON);
    gradebook.done(NOON);
    gradebook.columns().get(0).isGone(NOON);
    assertEquals(State.DONE, gradebook.state());
    assertTrue(gradebook.fed().isEmpty());
  }

  @Test
  void columnsOfModulesAreLeftWhereTheCourseHasOne() {
    note("whole", null, "https://moodle.example/0");
    note("one", "one", "https://moodle.example/1");
    assertEquals(Set.of(), gradebook.left());

    gradebook.choose(Layout.COURSE, OFFERED, "link", NOON);

    assertEquals(Set.of("https://moodle.example/1"), gradebook.left());
    assertEquals(Set.of(), gradebook.replaced(), "what it was owed still arrives");
  }

  @Test
  void aReplacedColumnIsLeftUntilNobodyHasACellInIt() {
    note("one", "one", "https://moodle.example/1");
    note("one", "one", "https://moodle.example/2");
    assertEquals(Set.of("https://moodle.example/1"), gradebook.replaced());
    assertEquals(Set.of("https://moodle.example/1"), gradebook.left());

    gradebook.hasLeft();
    note("one", "one", "https://moodle.example/2");

    assertEquals(Set.of(), gradebook.left());
  }

  private void note(String resourceId, String moduleId, String lineItem) {
    gradebook.note(new ColumnPlan.Wanted(resourceId, moduleId, "Un", 100), lineItem);
  }
}
