package fr.passerelle.lti.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OddityTest {

  @ParameterizedTest
  @EnumSource
  void eachHasItsEvidenceAndItsProducts(Oddity oddity) {
    assertEquals("https", oddity.evidence().getScheme());
    assertFalse(oddity.families().isEmpty());
  }

  @ParameterizedTest
  @EnumSource
  void eachProductIsKnownForSomething(PlatformFamily family) {
    assertFalse(Oddity.of(family).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "moodle,MOODLE",
    "canvas,CANVAS",
    "desire2learn,BRIGHTSPACE",
    "BlackboardLearn,BLACKBOARD",
    "sakai,SAKAI",
    "Open edX,OPEN_EDX",
    "itslearning,ITSLEARNING",
    "ilias,OTHER"
  })
  void productsAreKnownByTheirCode(String code, PlatformFamily family) {
    assertEquals(family, PlatformFamily.of(Optional.of(code)));
  }

  @Test
  void whatTwoProductsShareIsToldOfBoth() {
    assertTrue(Oddity.of(PlatformFamily.CANVAS).contains(Oddity.SERVICES_LIVE_ELSEWHERE));
    assertTrue(Oddity.of(PlatformFamily.BLACKBOARD).contains(Oddity.SERVICES_LIVE_ELSEWHERE));
    assertFalse(Oddity.of(PlatformFamily.MOODLE).contains(Oddity.SERVICES_LIVE_ELSEWHERE));
  }

  @Test
  void onlyOneProductHasAnAudienceOfItsOwn() {
    assertEquals(PlatformFamily.OTHER, PlatformFamily.of(Optional.empty()));
    assertTrue(PlatformFamily.BRIGHTSPACE.tokenAudience().isPresent());
    assertTrue(PlatformFamily.MOODLE.tokenAudience().isEmpty());
  }
}
