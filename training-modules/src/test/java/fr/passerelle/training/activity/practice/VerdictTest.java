package fr.passerelle.training.activity.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The trainer's form. */
class VerdictTest {

  private static final Map<String, String> ALL_GOOD =
      Map.of("goal", "yes", "pupils", "yes", "rights", "yes", "tried", "yes");

  @Test
  void validatesWhereAllFourAreGood() {
    Verdict verdict = read(ALL_GOOD, "decision", "validate", "version", "2");
    assertEquals(List.of(), verdict.flaws());
    assertTrue(verdict.validates());
    assertEquals(2, verdict.seen());
  }

  @Test
  void validatesNothingThatLacksOne() {
    Verdict verdict =
        read(Map.of("goal", "yes", "pupils", "yes", "rights", "review"), "decision", "validate");
    assertEquals(List.of("rights", "tried"), verdict.flaws().stream().map(Flaw::field).toList());
    assertEquals(Set.of(Criterion.RIGHTS), verdict.toReview());
  }

  @Test
  void asksAgainWithWordsOnly() {
    Verdict silent = read(ALL_GOOD, "decision", "again", "comment", " \r\n ");
    assertEquals(List.of("comment"), silent.flaws().stream().map(Flaw::field).toList());

    Verdict said = read(Map.of(), "decision", "again", "comment", "Et\r\nles \u0000droits ?");
    assertEquals(List.of(), said.flaws());
    assertEquals("Et\nles droits ?", said.comment());
    assertFalse(said.validates());
  }

  @Test
  void decidesNothingWithoutADecision() {
    for (String decision : List.of("", "both", "VALIDATE")) {
      Verdict verdict = read(ALL_GOOD, "decision", decision, "comment", "x");
      assertEquals(List.of("decision"), verdict.flaws().stream().map(Flaw::field).toList());
    }
  }

  @Test
  void refusesALongComment() {
    Verdict verdict =
        read(ALL_GOOD, "decision", "validate", "comment", "a".repeat(Verdict.LONGEST_COMMENT + 1));
    assertEquals(List.of("comment"), verdict.flaws().stream().map(Flaw::field).toList());
  }

  private static Verdict read(Map<String, String> criteria, String... more) {
    Map<String, List<String>> form = new HashMap<>();
    criteria.forEach((field, value) -> form.put(field, List.of(value)));
    for (int i = 0; i < more.length; i += 2) {
      form.put(more[i], List.of(more[i + 1]));
    }
    return Verdict.read(form);
  }
}
