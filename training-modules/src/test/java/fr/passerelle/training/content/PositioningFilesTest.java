package fr.passerelle.training.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.activity.positioning.Positioning;
import fr.passerelle.training.content.source.BrokenCourse;
import fr.passerelle.training.course.Course;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A positioning that suggests, and one that is asked again. */
class PositioningFilesTest {

  private static final String BEFORE = "fr/premier/reperes.yaml";
  private static final String AFTER = "fr/premier/bilan.yaml";

  private final SampleCourse sample =
      new SampleCourse()
          .replacing(
              "course.yaml",
              "      - {id: quiz,",
              "      - {id: bilan, type: positioning}\n      - {id: quiz,")
          .with(AFTER, "title: Mon bilan\nagain: reperes\n");

  @Test
  void asksTheSameAgainUnderWordsOfItsOwn() {
    List<Positioning> both = sample.load().activities(Positioning.class);
    assertEquals(both.get(0).statements(), both.get(1).statements());
    assertEquals(Optional.of("reperes"), both.get(1).again());
    assertEquals("Mon bilan", both.get(1).title());
  }

  @Test
  void mayBeAskedAThirdTimeWhichComparesWithTheFirst() {
    sample
        .replacing(
            "course.yaml",
            "      - {id: quiz,",
            "      - {id: plus-tard, type: positioning}\n      - {id: quiz,")
        .with("fr/premier/plus-tard.yaml", "title: Plus tard\nagain: bilan\n");
    assertEquals(
        Optional.of("reperes"), sample.load().activities(Positioning.class).get(2).again());
  }

  @Test
  void saysWhichModuleAStatementIsAboutBeforeAndAfter() {
    Course course =
        sample.replacing(BEFORE, "text: Je fais", "text: Je fais, about: premier").load();
    for (Positioning one : course.activities(Positioning.class)) {
      assertEquals(Map.of("faire", "premier"), one.about());
    }
  }

  @Test
  void refusesAModuleThatTheCourseHasNotAtItsLine() {
    refuses(
        sample.replacing(BEFORE, "text: Je fais", "text: Je fais, about: second"),
        BEFORE + ":5: about names no module of the course: second");
  }

  @Test
  void refusesToAskAgainWhatNobodyAskedBefore() {
    refuses(
        sample.replacing(AFTER, "again: reperes", "again: quiz"),
        AFTER + ":2: again names no positioning before it: quiz");
    refuses(
        sample.replacing(AFTER, "again: quiz", "again: bilan"),
        AFTER + ":2: again names no positioning before it: bilan");
    refuses(
        sample.replacing(AFTER, "again: bilan", "again: accueil"),
        AFTER + ":2: again names no positioning before it: accueil");
  }

  @Test
  void refusesStatementsOfItsOwnToOneThatIsAskedAgain() {
    refuses(
        sample.with(AFTER, "title: Mon bilan\nstatements: []\nagain: reperes\n"),
        AFTER + ":3: a positioning that is asked again has no statements");
  }

  private static void refuses(SampleCourse course, String fault) {
    BrokenCourse broken = assertThrows(BrokenCourse.class, course::load);
    assertTrue(broken.getMessage().equals(fault), broken.getMessage());
  }
}
