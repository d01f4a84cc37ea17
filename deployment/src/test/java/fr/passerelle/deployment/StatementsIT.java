package fr.passerelle.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The trainer's pages ask the database the same number of questions, however large the group. */
class StatementsIT {

  /** H2 writes every statement into a file beside the database. */
  private static final String TRACED =
      "jdbc:h2:file:./data/passerelle;WRITE_DELAY=0;TRACE_LEVEL_FILE=2";

  private static Stage stage;
  private static GradebookDesk desk;

  @BeforeAll
  static void openAStageWhoseDatabaseTells() {
    stage = Stage.open("statements", Map.of("PASSERELLE_DB_URL", TRACED));
    desk = new GradebookDesk(stage.tool(), stage.course());
  }

  @AfterAll
  static void close() {
    stage.close();
  }

  @Test
  void theGradebooksPagesDoNotAskMoreForMorePeople() {
    Visitor trainer = new Visitor();
    learners(1);
    Visitor.Page page = desk.spread(trainer);
    String gradebook = page.address().toString();
    String results = gradebook + "/results";
    trainer.open(results);
    long few = asked(trainer, gradebook);
    long fewHeld = asked(trainer, results);

    learners(6);

    assertEquals(few, asked(trainer, gradebook));
    assertEquals(fewHeld, asked(trainer, results));
    assertTrue(few > 0 && few <= 4, few + " statements");
    assertTrue(fewHeld > 0 && fewHeld <= 5, fewHeld + " statements");
  }

  private static void learners(int count) {
    for (int i = 0; i < count; i++) {
      Person person = stage.newcomer("Noé", "Enseignant", Role.LEARNER);
      desk.learn(new Visitor(), person);
      desk.awaitGrade(
          desk.workspace().gradebook().columnOf(stage.course().teachersCourse()).orElseThrow(),
          person,
          GradebookDesk.FIRST_PAGE_OF_THE_COURSE);
    }
  }

  /** How many statements on training's tables, or on the group's scores, a page takes. */
  private static long asked(Visitor visitor, String address) {
    long before = statements();
    assertEquals(200, visitor.open(address).status());
    return statements() - before;
  }

  /** The rounds' own questions, which come by the clock, left out. */
  private static long statements() {
    try (Stream<Path> files = Files.walk(stage.server().folder())) {
      Path trace =
          files.filter(file -> file.toString().endsWith(".trace.db")).findFirst().orElseThrow();
      return Files.readAllLines(trace).stream()
          .filter(line -> line.startsWith("/*SQL"))
          .filter(line -> line.contains("training_") || line.contains("LINE_ITEM IN"))
          .filter(line -> !line.contains("leased_until >="))
          .count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
