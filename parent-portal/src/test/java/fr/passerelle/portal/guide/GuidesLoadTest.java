package fr.passerelle.portal.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.portal.card.Card;
import fr.passerelle.portal.confidence.Confidence;
import fr.passerelle.portal.step.Step;
import fr.passerelle.training.course.Activity;
import fr.passerelle.training.course.Audience;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.ReadingTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The guides we ship keep the promises made to parents. */
class GuidesLoadTest {

  private final List<Course> guides =
      Guides.catalog().all().stream().filter(c -> c.audience() == Audience.PARENTS).toList();

  @Test
  void everyGuideLoads() {
    assertEquals(List.of(), Guides.catalog().broken());
    assertTrue(guides.stream().anyMatch(guide -> guide.id().equals("me-connecter")));
  }

  @TestFactory
  Stream<DynamicTest> aGuideHoldsNothingButItsScreens() {
    return screens(
        screen ->
            assertTrue(
                screen instanceof Step || screen instanceof Confidence || screen instanceof Card));
  }

  @TestFactory
  Stream<DynamicTest> aStepIsTwoOrThreeShortSentences() {
    return screens(
        screen -> {
          if (screen instanceof Step step) {
            assertTrue(step.sentences().size() >= 2 && step.sentences().size() <= 3);
            step.sentences().forEach(GuidesLoadTest::isShort);
          }
        });
  }

  @Test
  void aGuideBeginsWithWhatOneWillBeAbleToDo() {
    guides.forEach(guide -> assertTrue(guide.activities().get(0) instanceof Step, guide.id()));
  }

  @Test
  void aGuideAnnouncesTheMinutesItTakes() {
    for (Course guide : guides) {
      guide
          .modules()
          .forEach(module -> assertEquals(ReadingTime.minutes(guide, module), module.minutes()));
    }
  }

  @TestFactory
  Stream<DynamicTest> noScreenTakesThePlaceOfTheEnd() {
    return screens(screen -> assertFalse(screen.id().equals(Walk.END)));
  }

  private static void isShort(String line) {
    for (String sentence : line.split("[.!?] ")) {
      long words =
          Arrays.stream(sentence.split("[\\s\\u00A0]+"))
              .filter(w -> w.matches(".*\\p{L}.*"))
              .count();
      assertTrue(words <= 15, words + " words: " + sentence);
    }
  }

  private Stream<DynamicTest> screens(java.util.function.Consumer<Activity> check) {
    return guides.stream()
        .flatMap(guide -> guide.activities().stream())
        .map(screen -> DynamicTest.dynamicTest(screen.id(), () -> check.accept(screen)));
  }
}
