package fr.passerelle.deployment.room;

import fr.passerelle.deployment.testing.Database;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.training.question.QuestionKind;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * The promises of docs/adr/0055 and 0056: a kind of activity is one room, and so is a type of
 * question. Two of them lie in a jar beside the program, and need nothing else; then the jar is
 * taken out.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PromiseIT {

  private static final Path WAR = Stage.folder("room-war").resolve("ROOT.war");

  private static Database database;
  private static Stage stage;
  private static KindStory kind;
  private static QuestionStory question;

  @BeforeAll
  static void aProgramWithAJarBesideIt() {
    JarBeside.putInto(WAR);
    database = Database.start();
    Map<String, String> settings = new HashMap<>(database.settings());
    settings.put("PASSERELLE_WAR", WAR.toString());
    stage = Stage.open("room", settings);
    kind = new KindStory(stage, database);
    question = new QuestionStory(stage);
  }

  @AfterAll
  static void end() {
    stage.close();
    database.close();
  }

  @Test
  @Order(1)
  void aKindInAJarOfItsOwnNeedsNothingElse() {
    kind.isPlayedAndErased();
  }

  @Test
  @Order(2)
  void everyTypeOfTheProgramIsAnsweredWithoutScripts() {
    question.everyTypeOfTheProgramIsAnsweredWithoutScripts();
  }

  @Test
  @Order(3)
  void aTypeInAJarOfItsOwnIsPlayedLikeEveryOther() {
    question.isPlayedLikeEveryOther();
  }

  @Test
  @Order(4)
  void withoutTheJarTheProgramStartsAndAttemptsGoOn() {
    kind.isBegunByAnother();

    stage.server().stop();
    JarBeside.takeOutOf(WAR, QuestionKind.class, QuestionStory.SORTING);
    stage.server().start();

    kind.goesOnWithoutIt();
    question.somebodyWhoAnsweredGoesOnWithoutIt();
  }
}
