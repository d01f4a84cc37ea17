package fr.passerelle.training.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.content.source.BrokenCourse;
import fr.passerelle.training.course.CompletionRule;
import fr.passerelle.training.course.Counting;
import fr.passerelle.training.course.Counting.Tries;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.ReadingTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A course's own rule, as its author writes it. */
class CompletionFilesTest {

  private static final String COURSE = "course.yaml";

  private final SampleCourse sample = new SampleCourse();

  @Test
  void whereNothingIsSaidEverythingIsRequiredAndWeighsTheSame() {
    CompletionRule rule = sample.load().rule();
    assertEquals(Set.of(Counting.USUAL), Set.copyOf(rule.activities().values()));
    assertEquals(3, sample.load().points());
  }

  @Test
  void readsWhatIsOptionalAndWhatWeighsMore() {
    sample
        .replacing(COURSE, "{id: accueil, type: page}", "{id: accueil, type: page, weight: 0}")
        .replacing(COURSE, "type: positioning}", "type: positioning, optional: true}")
        .replacing(COURSE, "pass: 50}", "pass: 50, weight: 3, tries: last}");
    Course course = sample.load();
    assertEquals(new Counting(true, 0, Tries.BEST), counting(course, "accueil"));
    assertEquals(new Counting(false, 0, Tries.BEST), counting(course, "reperes"));
    assertEquals(new Counting(true, 3, Tries.LAST), counting(course, "quiz"));
    assertEquals(3, course.points());
  }

  @Test
  void readsWhatTheWholeCourseAsks() {
    Course course = sample.replacing(COURSE, "modules:", "completion: {pass: 70}\nmodules:").load();
    assertEquals(70, course.rule().pass());
    assertEquals(0, course.only("premier").rule().pass());
  }

  @Test
  void theWholeCourseSaysWhichTryCountsWhereAnActivityDoesNot() {
    sample.replacing(COURSE, "modules:", "completion: {tries: last}\nmodules:");
    assertEquals(Tries.LAST, counting(sample.load(), "quiz").tries());
    sample.replacing(COURSE, "pass: 50", "pass: 50, tries: best");
    assertEquals(Tries.BEST, counting(sample.load(), "quiz").tries());
  }

  @Test
  void refusesAModuleInThePlaceOfAPageOfTheCourse() {
    refuses(edited("- id: premier", "- id: remaining"), "a page of the course");
  }

  @Test
  void refusesWhatIsNoWeightNoTryAndNoMark() {
    refuses(edited("{id: accueil, type: page", "{id: accueil, type: page, weight: 101"), "weight");
    refuses(edited("{id: accueil, type: page", "{id: accueil, type: page, weight: -1"), "weight");
    refuses(edited("type: page", "type: page, tries: last"), "no tries");
    refuses(edited("pass: 50", "pass: 50, tries: first"), "first");
    refuses(edited("type: page", "type: page, optional: true, weight: 2"), "no weight");
    refuses(edited("modules:", "completion: {pass: 0}\nmodules:"), "1 to 100");
    refuses(edited("modules:", "completion: {pass: 101}\nmodules:"), "1 to 100");
  }

  @Test
  void refusesAModuleOfWhichNothingIsRequiredAtItsLine() {
    SampleCourse course =
        edited("type: page}", "type: page, optional: true}")
            .replacing(COURSE, "type: positioning}", "type: positioning, optional: true}")
            .replacing(COURSE, "pass: 50}", "pass: 50, optional: true}");
    refuses(course, COURSE + ":6: nothing of this module is required");
  }

  @Test
  void refusesACourseOfWhichNothingIsRequired() {
    refuses(edited("minutes: 15", "minutes: 15\n    optional: true"), COURSE + ":8: every module");
  }

  @Test
  void refusesAScoreThatNobodyCanReach() {
    SampleCourse course =
        edited("type: page}", "type: page, weight: 0}")
            .replacing(COURSE, "type: positioning}", "type: positioning, weight: 0}")
            .replacing(COURSE, "pass: 50}", "pass: 50, weight: 0}")
            .replacing(COURSE, "modules:", "completion:\n  pass: 80\nmodules:");
    refuses(course, COURSE + ":6: no score is ever reached");
  }

  @Test
  void refusesACompletionThatALastTryCouldTakeAway() {
    SampleCourse course =
        edited("modules:", "completion: {pass: 80}\nmodules:")
            .replacing(COURSE, "pass: 50", "pass: 50, tries: last");
    refuses(course, COURSE + ":5: a completed course would be lost");
  }

  @Test
  void readsWhatAModuleWaitsFor() {
    Course course = ordered("after: [premier]", "").load();
    assertEquals(List.of("premier"), course.module("second").orElseThrow().after());
  }

  @Test
  void whatIsOptionalIsNotAmongTheMinutesOfTheWhole() {
    assertEquals(20, ordered("after: [premier]", "").load().minutes());
    Course course = ordered("optional: true", "").load();
    assertEquals(15, course.minutes());
    assertEquals(5, course.only("second").minutes());
    Course less = edited("pass: 50}", "pass: 50, optional: true}").load();
    Course more = sample.load();
    assertTrue(
        less.modules().get(0).duration(one -> less.rule().of(one).required()).toSeconds()
            < more.modules().get(0).duration(one -> more.rule().of(one).required()).toSeconds());
    assertEquals(5, ReadingTime.minutes(less, less.modules().get(0)));
  }

  @Test
  void refusesAnOrderThatNobodyCanFollow() {
    refuses(ordered("after: [dernier]", ""), COURSE + ":15: after names no module");
    refuses(ordered("after: [second]", ""), COURSE + ":15: two modules wait for each other");
    refuses(
        ordered("after: [premier]", "after: [second]"),
        COURSE + ":9: two modules wait for each other");
    refuses(
        ordered("after: [premier]", "optional: true"),
        COURSE + ":15: a required module waits for an optional one");
  }

  /** With a second module. */
  private static SampleCourse ordered(String second, String first) {
    return edited("    competences: [CRCNEDU-1.4]", "    competences: [CRCNEDU-1.4]\n    " + first)
        .replacing(
            COURSE,
            "type: quiz, pass: 50}\n",
            "type: quiz, pass: 50}\n  - id: second\n    "
                + second
                + "\n    minutes: 5\n    activities: [{id: suite, type: page}]\n")
        .replacing(
            "fr/course.yaml",
            "objective: Commencer}\n",
            "objective: Commencer}\n  second: {title: Second module, objective: Finir}\n")
        .with("fr/second/suite.md", "---\ntitle: La suite\n---\nVoilà.\n");
  }

  private static SampleCourse edited(String part, String other) {
    return new SampleCourse().replacing(COURSE, part, other);
  }

  private static Counting counting(Course course, String activity) {
    return course.rule().of(course.activity(activity).orElseThrow());
  }

  private static void refuses(SampleCourse course, String reason) {
    BrokenCourse fault = assertThrows(BrokenCourse.class, course::load);
    assertTrue(fault.getMessage().startsWith(COURSE), fault.getMessage());
    assertTrue(fault.getMessage().contains(reason), fault.getMessage());
  }
}
