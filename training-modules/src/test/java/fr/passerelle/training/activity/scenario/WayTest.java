package fr.passerelle.training.activity.scenario;

import static fr.passerelle.training.activity.scenario.Scenarios.places;
import static fr.passerelle.training.activity.scenario.Scenarios.small;
import static fr.passerelle.training.activity.scenario.Scenarios.way;
import static fr.passerelle.training.activity.scenario.Scenarios.wish;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Each form moves by one step, or changes nothing and says why. */
class WayTest {

  @Test
  void beginsWithTheFirstScene() {
    assertEquals("start", way().scene().id());
    assertTrue(way().atTheStart());
  }

  @Test
  void aChoiceLeadsOn() {
    assertEquals(List.of("start", "wait"), places(to(way().choosing(wish(way(), "hold")))));
  }

  @Test
  void goingBackForgetsTheLastChoice() {
    Way late = way("hold", "hold");
    assertEquals(List.of("start", "wait"), places(to(late.goingBack(wish(late, "")))));
    assertEquals(List.of("start"), places(to(late.startingAgain(wish(late, "")))));
  }

  @Test
  void aDoublePostChangesNothingAndSaysThatItIsKept() {
    Wish sent = wish(way(), "hold");
    Way once = to(way().choosing(sent));
    assertRefused(WhyNot.REPEATED, once.choosing(sent));
  }

  @Test
  void aChoiceOfASceneOneIsNotAtChangesNothing() {
    assertRefused(WhyNot.ELSEWHERE, way("hold").choosing(new Wish("0.start", "tell")));
    assertRefused(WhyNot.ELSEWHERE, way().choosing(new Wish("1.wait", "hold")));
    assertRefused(WhyNot.ELSEWHERE, way().choosing(new Wish("", "tell")));
    assertRefused(WhyNot.ELSEWHERE, way("hold", "return").choosing(new Wish("0.start", "tell")));
    assertRefused(WhyNot.ELSEWHERE, way("hold").goingBack(new Wish("0.start", "")));
    assertRefused(WhyNot.ELSEWHERE, way("hold").startingAgain(new Wish("9.wait", "")));
  }

  @Test
  void thereIsNothingBeforeTheStart() {
    assertRefused(WhyNot.ELSEWHERE, way().goingBack(wish(way(), "")));
    assertRefused(WhyNot.ELSEWHERE, way().startingAgain(wish(way(), "")));
  }

  @Test
  void aChoiceThatTheSceneDoesNotHaveChangesNothing() {
    assertRefused(WhyNot.UNKNOWN, way().choosing(wish(way(), "return")));
    assertRefused(WhyNot.UNKNOWN, way("tell").choosing(wish(way("tell"), "tell")));
  }

  @Test
  void withoutAChoiceNothingChanges() {
    assertRefused(WhyNot.MISSING, way().choosing(wish(way(), "")));
  }

  @Test
  void goingRoundInACircleEndsSomewhere() {
    Way way = way();
    while (way.taken().size() < Way.LONGEST) {
      way = to(way.choosing(wish(way, way.taken().size() % 2 == 0 ? "hold" : "return")));
    }
    assertRefused(WhyNot.TOO_FAR, way.choosing(wish(way, "hold")));
    assertEquals(Way.LONGEST - 1, to(way.goingBack(wish(way, ""))).taken().size());
  }

  @Test
  void whatAScenarioDoesNotKnowIsLeftOut() {
    assertEquals(List.of("start", "wait"), places(way("hold", "gone", "hold")));
    assertEquals(List.of("start", "calm"), places(way("tell", "hold")));
  }

  @Test
  void aFormWithoutAFieldOrWithSeveralAsksForNothing() {
    assertEquals(new Wish("", ""), Wish.of(null));
    assertEquals(
        new Wish("0.start", ""),
        Wish.of(Map.of("place", List.of("0.start"), "choice", List.of("tell", "hold"))));
    assertEquals(
        new Wish("", "tell"),
        Wish.of(Map.of("place", Arrays.asList("a", null), "choice", List.of("tell"))));
    assertEquals(new Wish("", ""), Wish.of(Map.of("place", Collections.singletonList(null))));
  }

  /** Whatever is sent, in whatever order: one is at a scene that one's own choices lead to. */
  @Test
  void whateverIsSentTheWayHolds() {
    Random random = new Random(20261129);
    List<String> choices = List.of("tell", "hold", "return", "gone", "");
    Way way = way();
    for (int form = 0; form < 5000; form++) {
      Wish wish =
          new Wish(
              random.nextInt(4) == 0 ? random.nextInt(4) + ".start" : way.place(),
              choices.get(random.nextInt(choices.size())));
      Move move =
          switch (random.nextInt(6)) {
            case 0 -> way.goingBack(wish);
            case 1 -> way.startingAgain(wish);
            default -> way.choosing(wish);
          };
      if (move instanceof Move.To next) {
        assertEquals(way.place(), wish.place());
        way = next.way();
      }
      assertEquals(way, Way.of(small(), way.choiceIds()), "it is read as it was kept");
    }
  }

  @Test
  void findsTheShortestWayToEachEnding() {
    assertEquals(
        List.of(List.of("start", "calm"), List.of("start", "wait", "late")),
        Way.shortestToEachEnding(small()).stream().map(Scenarios::places).toList());
  }

  @Test
  void takesAsLongAsItsFarthestEnding() {
    Way late = way("hold", "hold");
    assertTrue(small().duration().compareTo(late.duration()) > 0, "the words before count too");
    assertTrue(late.duration().toSeconds() >= 60, "two choices are weighed");
    assertFalse(way("tell").duration().compareTo(late.duration()) > 0);
  }

  private static Way to(Move move) {
    return ((Move.To) move).way();
  }

  private static void assertRefused(WhyNot why, Move move) {
    assertEquals(new Move.Refused(why), move);
  }
}
