package fr.passerelle.lti.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every refusal with its bad cases; where the certification suite has a name, that is used. */
class RefusalsTest {

  private static final List<BadCase> CASES =
      Stream.of(
              BadLogins.CASES,
              BadAnswers.CASES,
              BadTokens.CASES,
              BadSecurityClaims.CASES,
              BadMessages.CASES)
          .flatMap(Collection::stream)
          .toList();

  @TestFactory
  Stream<DynamicTest> refuses() {
    return CASES.stream()
        .map(bad -> DynamicTest.dynamicTest(bad.reason() + ": " + bad.name(), () -> refuses(bad)));
  }

  @Test
  void everyReasonHasABadCase() {
    Set<RefusalReason> missing = EnumSet.allOf(RefusalReason.class);
    CASES.forEach(bad -> missing.remove(bad.reason()));
    assertEquals(Set.of(), missing);
  }

  @Test
  void reasonsStandInTheOrderOfTheirSteps() {
    RefusalReason.Step step = RefusalReason.Step.REQUEST;
    for (RefusalReason reason : RefusalReason.values()) {
      assertFalse(reason.step().compareTo(step) < 0, reason + " comes too late");
      step = reason.step();
    }
    assertEquals(1, RefusalReason.MALFORMED_REQUEST.check());
  }

  private static void refuses(BadCase bad) {
    try (Stage stage = new Stage()) {
      LaunchRefused refused = assertInstanceOf(LaunchRefused.class, bad.attempt().apply(stage));
      assertEquals(bad.reason(), refused.reason(), refused.detail());
    }
  }
}
