package fr.passerelle.training.activity.practice.trainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.activity.practice.Criterion;
import fr.passerelle.training.activity.practice.Flaw;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The trainer's form. */
class DecisionTest {

  private static final Map<String, String> ALL_GOOD =
      Map.of("goal", "yes", "pupils", "yes", "rights", "yes", "tried", "yes");

  @Test
  void validatesWhereAllFourAreGood() {
    Decision decision = read(ALL_GOOD, "decision", "validate", "version", "2");
    assertEquals(List.of(), decision.flaws());
    assertTrue(decision.validates());
    assertEquals(2, decision.seen());
  }

  @Test
  void validatesNothingThatLacksOne() {
    Decision decision =
        read(Map.of("goal", "yes", "pupils", "yes", "rights", "review"), "decision", "validate");
    assertEquals(List.of("rights", "tried"), decision.flaws().stream().map(Flaw::field).toList());
    assertEquals(Set.of(Criterion.RIGHTS), decision.toReview());
  }

  @Test
  void asksAgainWithWordsOnly() {
    Decision silent = read(ALL_GOOD, "decision", "again", "comment", " \r\n ");
    assertEquals(List.of("comment"), silent.flaws().stream().map(Flaw::field).toList());

    Decision said = read(Map.of(), "decision", "again", "comment", "Et\r\nles \u0000droits ?");
    assertEquals(List.of(), said.flaws());
    assertEquals("Et\nles droits ?", said.comment());
    assertFalse(said.validates());
  }

  @Test
  void decidesNothingWithoutADecision() {
    for (String word : List.of("", "both", "VALIDATE")) {
      Decision decision = read(ALL_GOOD, "decision", word, "comment", "x");
      assertEquals(List.of("decision"), decision.flaws().stream().map(Flaw::field).toList());
    }
  }

  @Test
  void refusesALongComment() {
    Decision decision =
        read(ALL_GOOD, "decision", "validate", "comment", "a".repeat(Decision.LONGEST_COMMENT + 1));
    assertEquals(List.of("comment"), decision.flaws().stream().map(Flaw::field).toList());
  }

  private static Decision read(Map<String, String> criteria, String... more) {
    Map<String, List<String>> form = new HashMap<>();
    criteria.forEach((field, value) -> form.put(field, List.of(value)));
    for (int i = 0; i < more.length; i += 2) {
      form.put(more[i], List.of(more[i + 1]));
    }
    return Decision.read(form);
  }
}
