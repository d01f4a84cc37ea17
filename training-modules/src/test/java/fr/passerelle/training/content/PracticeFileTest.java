package fr.passerelle.training.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.content.source.BrokenCourse;
import fr.passerelle.training.course.Activity;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A practice task as an author writes it, and what they are told. */
class PracticeFileTest {

  private static final String TASK = "fr/premier/plan.yaml";

  private static final String WHOLE =
      """
      title: Mon plan
      minutes: 45
      prepare: Choisissez **une** classe.
      try: Essayez-le.
      tell:
        - {id: fait, text: Qu’avez-vous fait ?, help: En deux phrases.}
        - {id: suite, text: Et ensuite ?, optional: true}
      files: {most: 2, kinds: [pdf, image]}
      criteria:
        goal: Le but tient en une phrase.
      example: Voici le mien.
      """;

  private final SampleCourse sample =
      new SampleCourse()
          .replacing(
              "course.yaml",
              "- {id: quiz, type: quiz, pass: 50}",
              "- {id: quiz, type: quiz, pass: 50}\n      - {id: plan, type: practice}")
          .with(TASK, WHOLE);

  @Test
  void readsATask() {
    Activity task = sample.load().activity("plan").orElseThrow();
    assertEquals("Mon plan", task.title());
    Duration said = task.duration();
    assertTrue(said.compareTo(Duration.ofMinutes(51)) > 0, said.toString());
    assertTrue(said.compareTo(Duration.ofMinutes(53)) < 0, said.toString());
  }

  @Test
  void takesATaskWithoutFilesAndCriteria() {
    sample
        .replacing(TASK, "files: {most: 2, kinds: [pdf, image]}\n", "")
        .replacing(TASK, "criteria:\n  goal: Le but tient en une phrase.\n", "")
        .load();
  }

  @Test
  void refusesATaskThatLacksSomethingAndNamesIt() {
    for (String part : new String[] {"title", "prepare", "try", "example"}) {
      refuses(sample().replacing(TASK, part + ": ", part + ": \"\" #"), part);
    }
    refuses(sample().replacing(TASK, "minutes: 45", "minutes: 4"), "minutes must be 5 to 240");
  }

  @Test
  void refusesWhatCanNeverBeToldOrHandedIn() {
    refuses(
        sample().replacing(TASK, "help: En deux phrases.", "optional: true"),
        "tell needs one that is not optional");
    refuses(sample().replacing(TASK, "most: 2", "most: 9"), TASK, 8, "files needs most");
    refuses(sample().replacing(TASK, "kinds: [pdf, image]", "kinds: []"), TASK, 8, "files needs");
    refuses(sample().replacing(TASK, "[pdf, image]", "[pdf, exe]"), TASK, 8, "exe");
    refuses(sample().replacing(TASK, "id: suite", "id: fait"), "fait");
    refuses(sample().replacing(TASK, "goal:", "beauty:"), "beauty");
  }

  @Test
  void refusesATaskThatKeepsWhatFollowsWaiting() {
    SampleCourse between =
        sample()
            .replacing("course.yaml", "- {id: plan, type: practice}", "")
            .replacing(
                "course.yaml", "- {id: quiz,", "- {id: plan, type: practice}\n      - {id: quiz,");
    refuses(between, "plan must be the last of its module");
    between.replacing("course.yaml", "type: practice}", "type: practice, optional: true}").load();
  }

  @Test
  void refusesAModuleThatWouldWaitForATrainer() {
    SampleCourse after =
        sample()
            .replacing(
                "course.yaml",
                "- {id: plan, type: practice}",
                """
                - {id: plan, type: practice}
                  - id: second
                    minutes: 5
                    competences: [CRCNEDU-1.4]
                    after: [premier]
                    activities:
                      - {id: suite, type: page}\
                """)
            .replacing(
                "fr/course.yaml",
                "objective: Commencer}",
                "objective: Commencer}\n  second: {title: Second module, objective: Continuer}")
            .with("fr/second/suite.md", "---\ntitle: La suite\n---\nAprès.\n");
    refuses(after, "second comes after plan, and would wait for a trainer");
    after.replacing("course.yaml", "type: practice}", "type: practice, optional: true}").load();
  }

  @Test
  void refusesATaskInAGuideForParents() {
    refuses(
        sample().replacing("course.yaml", "audience: teachers", "audience: parents"), "parents");
  }

  private SampleCourse sample() {
    return new PracticeFileTest().sample;
  }

  private static void refuses(SampleCourse broken, String reason) {
    BrokenCourse fault = assertThrows(BrokenCourse.class, broken::load);
    assertTrue(fault.getMessage().contains(reason), fault.getMessage());
  }

  private static void refuses(SampleCourse broken, String file, int line, String reason) {
    BrokenCourse fault = assertThrows(BrokenCourse.class, broken::load);
    assertTrue(fault.getMessage().contains(file), fault.getMessage());
    assertTrue(fault.getMessage().contains(String.valueOf(line)), fault.getMessage());
    assertTrue(fault.getMessage().contains(reason), fault.getMessage());
  }
}
