package fr.passerelle.deployment.activity;

import static fr.passerelle.deployment.testing.Said.assertSays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.Course;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.TwoServers;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** « Ce que j’en garde », written on two servers, shared with a trainer and taken back. */
class JournalIT {

  private static final String MODULE = "/images-voix-textes";
  private static final String FORM = "form[action$=/journal]";
  private static final String IMAGES = "ce-que-j-en-garde.mes-images";
  private static final String GESTURE = "ce-que-j-en-garde.un-geste";

  private static TwoServers servers;
  private static Stage stage;

  private final Visitor browser = new Visitor();
  private Person person;
  private URI journal;

  @BeforeAll
  static void openAWorkspace() {
    servers = TwoServers.shared();
    stage = servers.stage();
  }

  @AfterAll
  static void closeTheWorkspace() {
    stage.closeWorkspace();
  }

  @BeforeEach
  void somebodyComesToTheJournal() {
    person = stage.newcomer("Rachida", "Enseignante", Role.LEARNER);
    URI home = launch(browser, person);
    browser.submit(
        browser.open(home + MODULE + "/le-droit-a-l-image"), "form[action$=/done]", Map.of());
    for (String choice : new String[] {"retirer", "tout-suivre", "rien"}) {
      browser.submit(
          browser.open(home + MODULE + "/une-photo-publiee-trop-tot"),
          "form[action$=/walk/choice]",
          Map.of("choice", choice));
    }
    journal = URI.create(home + MODULE + "/ce-que-j-en-garde");
  }

  @Test
  void aDraftIsKeptAndEachPromptNeedsWordsToGoOn() {
    Visitor.Page again = write(browser.open(journal), "Dans mon téléphone.", "", true);
    assertEquals(200, again.status(), again.text());
    assertSays("C’est enregistré", again);
    assertEquals("Dans mon téléphone.", onSecond().form("#p1").val());

    Visitor.Page next = write(again, "Dans mon téléphone.", "Je trie le vendredi.", true);
    assertEquals(200, next.status(), next.text());
    assertSays("Les licences", next);
    Course course = stage.course();
    course.awaitGrade(course.teachersCourse(), person, 3 * Course.STEP);
  }

  @Test
  void twoDevicesDoNotOverwriteEachOtherUnseen() {
    Visitor.Page here = browser.open(journal);
    write(browser.open(journal), "Écrit ailleurs.", "", false);

    Visitor.Page conflict = write(here, "Écrit ici.", "", false);
    assertEquals(409, conflict.status());
    assertSays("Écrit ici.", conflict);
    assertSays("Écrit ailleurs.", conflict);
    assertEquals("Écrit ailleurs.", kept());

    write(conflict, "Les deux.", "", false);
    assertEquals("Les deux.", kept());
    Visitor.Page twice = write(conflict, "Les deux.", "", false);
    assertEquals(200, twice.status(), "the same once more is no conflict");
  }

  @Test
  void whatIsWrittenForOneselfIsNotSharedByAnotherDevice() {
    assertSays("C’est enregistré", write(browser.open(journal), "Pour moi.", "", false));
    Visitor.Page here = browser.open(journal);
    browser.submit(browser.open(journal), "form[action$=/journal/shared]", Map.of());

    Visitor.Page conflict = write(here, "Encore pour moi.", "", false);
    assertEquals(409, conflict.status());
    assertSays("Vous partagez ce journal", conflict);
    assertEquals("Pour moi.", kept());

    assertEquals(200, write(conflict, "Pour tout le monde.", "", false).status());
    assertEquals("Pour tout le monde.", kept());
  }

  @Test
  void whatDoesNotFitChangesNothing() {
    Visitor.Page refused = write(browser.open(journal), "é".repeat(4001), "", false);
    assertEquals(422, refused.status());
    assertSays("1 caractère de trop", refused);
    assertEquals(0, rows());

    Visitor.Page full = write(browser.open(journal), "é".repeat(4000), "\u0000<b>\u0007", false);
    assertEquals(200, full.status(), full.text());
    assertEquals(2, rows());
    assertFalse(onSecond().response().body().contains("<b>"));
  }

  @Test
  void itIsReadByItsOwnerAloneUntilTheyShareItAndAfterTheyTakeItBack() {
    Visitor trainer = new Visitor();
    URI group = launch(trainer, stage.course().person("Formatrice"));
    String work = group + "/" + attempt();
    write(browser.open(journal), "Trop de groupes.", "", false);
    assertFalse(trainer.open(work).text().contains("Trop de groupes."));

    browser.submit(browser.open(journal), "form[action$=/journal/shared]", Map.of());
    assertSays("Trop de groupes.", trainer.open(work));
    write(browser.open(journal), "Trop de groupes, vraiment.", "Moins.", false);
    assertSays("Moins.", trainer.open(work));

    browser.submit(browser.open(journal), "form[action$=/journal/private]", Map.of());
    assertFalse(trainer.open(work).text().contains("Trop de groupes"));
    String file = browser.open(address("/my-data/export")).response().body();
    assertTrue(file.contains("\"journal\"") && file.contains("Moins."), file);
  }

  private static URI launch(Visitor visitor, Person who) {
    Course course = stage.course();
    return stage.tool().launch(visitor, course.workspace(), course.teachersCourse(), who).address();
  }

  private Visitor.Page write(Visitor.Page page, String images, String gesture, boolean goOn) {
    Map<String, String> fields = new HashMap<>(Map.of(IMAGES, images, GESTURE, gesture));
    if (goOn) {
      fields.put("then", "next");
    }
    return browser.submit(page, FORM, fields);
  }

  private Visitor.Page onSecond() {
    return browser.open(servers.onSecond(journal));
  }

  private String address(String page) {
    return journal.toString().replaceAll("/course.*", page);
  }

  private long attempt() {
    return servers.attemptOf(stage.course(), person);
  }

  private String kept() {
    return servers
        .database()
        .text("select words from training_journal_entry where attempt_id = " + attempt());
  }

  private long rows() {
    return servers.count("training_journal_entry where attempt_id = " + attempt());
  }
}
