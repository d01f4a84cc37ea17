package fr.passerelle.training.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.activity.scenario.Mood;
import fr.passerelle.training.activity.scenario.Scenario;
import fr.passerelle.training.content.source.BrokenCourse;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A scenario's file: its faults are told with file and line. */
class ScenarioFilesTest {

  private static final String STORY =
      """
      title: Une histoire
      intro: Lundi *matin*.
      scenes:
        - id: depart
          title: Lundi, 8 h 05
          text: |
            Lina pleure.

            ![Une porte ouverte](porte.svg)
          choices:
            - {id: ecouter, text: "Je l’écoute.", consequence: "Elle **parle**.", to: calme}
            - {id: attendre, text: "J’attends.", to: seule}
        - id: seule
          title: Lundi, 10 h
          text: Elle est seule.
          choices:
            - {id: revenir, text: "Je reviens.", to: depart}
            - {id: partir, text: "Je pars.", to: absente}
        - id: calme
          title: Elle sourit
          text: Bien.
          ending: good
        - id: absente
          title: Elle ne vient plus
          text: Dommage.
          ending: hard
      """;

  @Test
  void readsScenesChoicesAndEndings() {
    Scenario story = (Scenario) with(STORY).load().activity("premier", "histoire").orElseThrow();
    assertEquals(4, story.scenes().size());
    assertEquals(Optional.of(Mood.HARD), story.scene("absente").ending());
    assertTrue(story.start().text().safe().contains("<img"), story.start().text().safe());
    assertTrue(story.start().choices().get(0).consequence().safe().contains("<strong>"));
  }

  @Test
  void tellsAChoiceThatLeadsNowhereByItsLine() {
    assertFault(
        ":11: there is no such scene to go to: perdue", STORY.replace("to: calme", "to: perdue"));
  }

  @Test
  void tellsASceneOutOfReachByItsLine() {
    assertFault(":19: no way leads to this scene: calme", STORY.replace("to: calme", "to: seule"));
  }

  @Test
  void tellsACircleWithoutAWayOutByItsLine() {
    assertFault(
        ":13: no way leads from this scene to an ending: seule",
        STORY
            .replace("to: absente", "to: seule")
            .replace("to: depart", "to: seule")
            .replaceAll("(?s)  - id: absente.*", ""));
  }

  @Test
  void tellsAStoryWithoutAnEndingByTheLineOfItsFirstScene() {
    assertFault(
        ":4: no scene is an ending",
        STORY
            .replace("ending: good", "choices: [{id: encore, text: Encore., to: depart}]")
            .replace("ending: hard", "choices: [{id: encore, text: Encore., to: depart}]"));
  }

  @Test
  void tellsWordsThatAreMissingOrUnknownByTheirLine() {
    assertFault(
        ":22: ending must be good, mixed, hard", STORY.replace("ending: good", "ending: happy"));
    assertFault(":13: title is missing or empty", STORY.replace("title: Lundi, 10 h", "title: ''"));
    assertFault(":11: text is missing or empty", STORY.replace("Je l’écoute.", " "));
    assertFault(":13: id must be lower-case", STORY.replace("id: seule", "id: Toute Seule"));
    assertFault("id is missing", STORY.replace("  - id: seule\n    title", "  - title"));
    assertFault(":11: to is missing", STORY.replace(", to: calme", ""));
    assertFault("scenes needs at least 2", "title: Rien\n");
    assertFault("a list has an empty entry", STORY.replace("  - id: seule", "  -\n  - id: seule"));
  }

  private static void assertFault(String fault, String story) {
    BrokenCourse broken = assertThrows(BrokenCourse.class, () -> with(story).load());
    assertTrue(
        broken.getMessage().startsWith("fr/premier/histoire.yaml")
            && broken.getMessage().contains(fault),
        broken.getMessage());
  }

  private static SampleCourse with(String story) {
    return new SampleCourse()
        .replacing(
            "course.yaml",
            "      - {id: quiz,",
            "      - {id: histoire, type: scenario}\n      - {id: quiz,")
        .with("fr/premier/histoire.yaml", story);
  }
}
