package fr.passerelle.deployment.practice;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.Course;
import fr.passerelle.deployment.testing.Database;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.TwoServers;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.deployment.testing.Visitor.Chosen;
import fr.passerelle.deployment.testing.Wire;
import fr.passerelle.deployment.testing.Wire.Answer;
import fr.passerelle.deployment.testing.Wire.Sent;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.net.URI;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody hands in and their trainer decides, on two servers that share one database. */
class PracticeIT {

  private static final String FORM = "form[action$=/practice]";
  private static final String DECISION = "form[action*=/group/practice/]";
  private static final byte[] PDF = "%PDF-1.7 \u00e9\u0000\u00ff\n%%EOF".getBytes(ISO_8859_1);
  private static final Map<String, String> ALL_GOOD =
      Map.of("goal", "yes", "pupils", "yes", "rights", "yes", "tried", "yes");

  private final TwoServers servers = TwoServers.shared();
  private final Database database = servers.database();
  private final Stage stage = servers.stage();
  private final Course course = stage.course();
  private final Visitor learner = new Visitor();
  private final Visitor trainer = new Visitor();
  private final Person elise = stage.newcomer("Élise", "Enseignante", Role.LEARNER);
  private String task;
  private String list;

  @BeforeEach
  void somebodyFollowsACourseWithATask() {
    task = launch(learner, elise) + PracticeCourse.TASK;
    list = launch(trainer, course.person("Formatrice")) + "/practice";
    PracticeCourse.isFollowedBy(database, servers.registrationOf(course));
  }

  @AfterEach
  void closeTheWorkspace() {
    stage.closeWorkspace();
  }

  private String launch(Visitor visitor, Person person) {
    return stage
        .tool()
        .launch(visitor, stage.workspace(), course.teachersCourse(), person)
        .address()
        .toString();
  }

  @Test
  void isHandedInAskedAgainAnsweredAndValidated() {
    Visitor.Page before = learner.open(task);
    assertFalse(before.text().contains("Une collègue raconte"), before.text());
    assertTrue(before.text().contains("2 fichiers au plus"), before.text());
    Visitor.Page draft = send(before, Map.of("then", "later", "plan.fait", "Un début"));
    assertTrue(draft.text().contains("Votre brouillon est gardé"), draft.text());
    assertTrue(trainer.open(list).text().contains("Rien n’attend"));

    Visitor.Page handedIn =
        send(draft, handIn("Trois règles"), new Chosen("Séance.odt", "text/html", PDF));
    assertTrue(handedIn.text().contains("Votre travail est remis"), handedIn.text());
    assertTrue(handedIn.text().contains("Une collègue raconte"), handedIn.text());
    assertTrue(handedIn.text().contains("Séance.pdf"), handedIn.text());

    Visitor.Page waiting = trainer.open(list);
    assertTrue(waiting.text().contains(elise.familyName()), waiting.text());
    Visitor.Page work = trainer.open(waiting.form("tbody th a").absUrl("href"));
    assertTrue(work.text().contains("Trois règles"), work.text());
    Visitor.Page silent = trainer.submit(work, DECISION, Map.of("decision", "again"));
    assertEquals(422, silent.status());
    Visitor.Page half =
        trainer.submit(work, DECISION, Map.of("decision", "validate", "goal", "yes"));
    assertEquals(422, half.status());
    trainer.submit(
        work, DECISION, Map.of("decision", "again", "comment", "Et après ?", "tried", "review"));
    assertTrue(trainer.open(list).text().contains("Rien n’attend"));

    Visitor.Page home = learner.open(task.replace(PracticeCourse.TASK, ""));
    assertTrue(home.text().contains("on vous demande un complément"), home.text());
    Visitor.Page asked = learner.open(home.form(".pl-notice a").absUrl("href"));
    assertTrue(asked.text().contains("On vous demande un complément"), asked.text());
    assertTrue(asked.text().contains("Et après ?"), asked.text());
    Visitor.Page again =
        send(
            asked,
            Map.of("confirmed", "yes", "plan.fait", "Quatre règles", "answer", "Voilà la suite."));
    assertTrue(again.text().contains("Votre travail est remis"), again.text());

    Visitor.Page second = trainer.open(work.address());
    assertTrue(second.text().contains("Voilà la suite."), second.text());
    trainer.submit(second, DECISION, with(ALL_GOOD, "decision", "validate", "comment", "Bravo !"));
    course.awaitGrade(course.teachersCourse(), elise, PracticeCourse.FULL);

    Visitor.Page validated = learner.open(task);
    assertTrue(validated.text().contains("Validé") && validated.text().contains("Bravo !"));
    Visitor.Page late = send(again, handIn("Trop tard"));
    assertEquals(409, late.status());
    assertTrue(late.text().contains("déjà validé"), late.text());
    assertEquals("{\"fait\":\"Quatre règles\"}", told());

    Visitor.Page twice = trainer.submit(second, DECISION, with(ALL_GOOD, "decision", "validate"));
    assertEquals(409, twice.status());
    assertTrue(twice.text().contains("déjà reçu une réponse"), twice.text());
  }

  @Test
  void aTrainerDecidesOnNothingThatTheyHaveNotRead() {
    Visitor.Page handedIn = send(learner.open(task), handIn("Une règle"));
    Visitor.Page work = trainer.open(trainer.open(list).form("tbody th a").absUrl("href"));
    Visitor.Page replaced = send(handedIn, handIn("Deux règles"));
    assertEquals(200, replaced.status());

    Visitor.Page refused =
        trainer.submit(work, DECISION, with(ALL_GOOD, "decision", "validate", "comment", "Bien"));
    assertEquals(409, refused.status());
    assertTrue(refused.text().contains("a remplacé son travail"), refused.text());
    assertTrue(refused.text().contains("Deux règles"), refused.text());
    assertEquals("Bien", refused.form("textarea[name=comment]").val());

    send(replaced, Map.of("then", "later", "plan.fait", "Je reprends"));
    Visitor.Page takenBack =
        trainer.submit(refused, DECISION, with(ALL_GOOD, "decision", "validate"));
    assertEquals(409, takenBack.status());
    assertFalse(takenBack.text().contains("Je reprends"), takenBack.text());
    Visitor.Page empty =
        trainer.submit(refused, DECISION, Map.of("decision", "again", "comment", ""));
    assertEquals(409, empty.status());
    assertFalse(empty.text().contains("Je reprends"), empty.text());
    assertEquals(404, trainer.open(work.address()).status());
  }

  @Test
  void aDraftIsNoTrainersWhateverTheySend() {
    send(learner.open(task), Map.of("then", "later", "plan.fait", "Un secret"));
    URI draft = URI.create(list + "/" + database.number("select max(id)" + ofCourse()));
    assertEquals(404, trainer.open(draft).status());
    String origin = servers.first().tool().url().toString();
    for (Map<String, String> form : List.of(Map.of("a", "b"), with(ALL_GOOD, "version", "1"))) {
      Visitor.Page answer = trainer.post(draft, form, origin);
      assertEquals(404, answer.status());
      assertFalse(answer.text().contains("Un secret"), answer.text());
    }
  }

  @Test
  void anotherDeviceDoesNotReplaceWhatItHasNotSeen() {
    Visitor.Page page = learner.open(task);
    send(page, handIn("Sur le téléphone"));
    Visitor.Page stale = send(page, handIn("Sur l’ordinateur"));

    assertEquals(409, stale.status());
    assertTrue(stale.text().contains("a changé entre-temps"), stale.text());
    assertEquals("{\"fait\":\"Sur le téléphone\"}", told());
    send(stale, handIn("Sur l’ordinateur"));
    assertEquals("{\"fait\":\"Sur l’ordinateur\"}", told());
  }

  @Test
  void aDoubleClickHandsInOnce() {
    Visitor.Page page = learner.open(task);
    Chosen plan = new Chosen("plan.pdf", "application/pdf", PDF);
    send(page, handIn("Trois règles"), plan);
    Visitor.Page again = send(page, handIn("Trois règles"), plan);

    assertEquals(200, again.status());
    assertTrue(again.text().contains("Votre travail est remis"), again.text());
    assertEquals(1, again.document().select("input[name=remove]").size());
    assertEquals(1, database.number("select version" + ofCourse()));
  }

  @Test
  void filesAreSentBackAsDownloadsByBothServersAndToNobodyElse() {
    send(learner.open(task), handIn("x"), new Chosen("Séance 1.pdf", "application/pdf", PDF));
    String own = learner.open(task).form("a[download]").absUrl("href");
    Visitor.Page work = trainer.open(trainer.open(list).form("tbody th a").absUrl("href"));
    String trainers = work.form("a[download]").absUrl("href");

    for (Answer file : List.of(get(learner, own), get(trainer, trainers))) {
      assertEquals(200, file.status());
      assertEquals(
          "attachment; filename=\"Seance 1.pdf\"; filename*=UTF-8''S%C3%A9ance%201.pdf",
          file.header("Content-Disposition").orElseThrow());
      assertEquals("nosniff", file.header("X-Content-Type-Options").orElseThrow());
      assertTrue(file.header("Content-Security-Policy").orElseThrow().endsWith("sandbox"));
      assertEquals("application/octet-stream", file.header("Content-Type").orElseThrow());
    }
    String elsewhere = own.replace(servers.first().tool().url().toString(), "");
    Wire second = new Wire(servers.second().tool().url());
    Answer fromSecond =
        second.send(Sent.get(elsewhere, "Cookie: " + learner.cookies(URI.create(own))));
    assertEquals(200, fromSecond.status());

    Visitor stranger = new Visitor();
    String strangers = launch(stranger, stage.newcomer("Nils", "Enseignant", Role.LEARNER));
    assertEquals(403, get(stranger, own).status());
    assertEquals(403, get(stranger, trainers).status());
    PracticeCourse.isFollowedBy(database, servers.registrationOf(course));
    String theirs = strangers + own.substring(own.indexOf("/essai/plan"));
    assertEquals(404, get(stranger, theirs).status());

    String export = learner.open(launchOf(task) + "/my-data/export").response().body();
    assertTrue(export.contains(Base64.getEncoder().encodeToString(PDF)), export);
    learner.submit(
        learner.open(launchOf(task) + "/my-data"),
        "form[action$=/erase]",
        Map.of("confirmed", "yes"));
    assertEquals(
        0,
        database.count(
            "training_practice_piece p where not exists"
                + " (select 1 from training_practice_file f where f.id = p.file_id)"));
    assertEquals(404, get(trainer, trainers).status());
  }

  @Test
  void whatIsNoFileOfOursIsRefusedWhole() {
    Visitor.Page page = learner.open(task);
    byte[] html = "<script>alert(1)</script>".getBytes(UTF_8);
    Visitor.Page disguised = send(page, handIn("x"), new Chosen("photo.jpg", "image/jpeg", html));
    assertEquals(422, disguised.status());
    assertTrue(disguised.text().contains("photo.jpg"), disguised.text());
    assertEquals("x", disguised.form("textarea").val());

    byte[] heavy = Arrays.copyOf(PDF, 5 * 1024 * 1024 + 1);
    Visitor.Page tooLarge = send(page, handIn("x"), new Chosen("a.pdf", "application/pdf", heavy));
    assertEquals(422, tooLarge.status());
    assertTrue(tooLarge.text().contains("trop lourd"), tooLarge.text());

    Chosen fine = new Chosen("a.pdf", "application/pdf", PDF);
    assertEquals(422, send(page, handIn("x"), fine, fine, fine).status());
    byte[] film = new byte[20 * 1024 * 1024];
    Visitor.Page huge = send(page, handIn("x"), new Chosen("film.mp4", "video/mp4", film));
    assertEquals(413, huge.status());
    assertTrue(huge.text().contains("plus légers"), huge.text());

    byte[] five = Arrays.copyOf(PDF, 5 * 1024 * 1024);
    Chosen large = new Chosen("b.pdf", "application/pdf", five);
    Visitor.Page two =
        send(page, handIn("x"), large, new Chosen("c.pdf", "application/octet-stream", PDF));
    assertEquals(200, two.status(), two.text());
    Visitor.Page tooMany = send(two, handIn("x"), fine);
    assertEquals(422, tooMany.status());
    String first = two.form("input[name=remove]").val();
    Visitor.Page other = send(two, with(handIn("x"), "remove", first), fine);
    assertEquals(200, other.status());
    assertEquals(2, other.document().select("input[name=remove]").size());
  }

  @Test
  void whatNoPageOfOursSendsChangesNothing() {
    Visitor.Page page = learner.open(task);
    String path = URI.create(page.form(FORM).absUrl("action")).getPath();
    Wire wire = new Wire(servers.first().tool().url());
    String[] own = {
      "Cookie: " + learner.cookies(page.address()), "Origin: " + servers.first().tool().url()
    };
    for (String type :
        List.of(
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "multipart/form-data; boundary=",
            "application/x-www-form-urlencoded",
            "text/plain")) {
      for (String body :
          List.of(
              "",
              "--x",
              "--x\r\n\r\n--x--",
              "--x\r\nContent-Disposition: form-data\r\n\r\na\r\n--x--\r\n",
              "a=b")) {
        Answer answer =
            wire.send(
                new Sent("POST", path, List.of(own), body.getBytes(UTF_8))
                    .with("Content-Type: " + type));
        assertTrue(answer.status() >= 400 && answer.status() < 500, type + body + answer);
      }
    }
    assertEquals(0, practices());

    Visitor stranger = new Visitor();
    launch(stranger, course.person("Lefèvre"));
    assertEquals(403, stranger.open(list).status(), "a learner has no list");
    assertEquals(404, trainer.open(list + "/999999999").status());
    assertEquals(404, trainer.open(list + "/1/files/1").status());
  }

  @Test
  void aTrainerOfAnotherCourseSeesNothing() {
    send(learner.open(task), handIn("Ici"));
    String work = trainer.open(list).form("tbody th a").absUrl("href");
    try (Other other = new Other(servers)) {
      assertTrue(other.trainer.open(other.group + "/practice").text().contains("Rien n’attend"));
      String there = other.group + work.substring(work.indexOf("/practice/"));
      assertEquals(404, other.trainer.open(there).status());
      assertEquals(
          404,
          other
              .trainer
              .post(
                  URI.create(there),
                  with(ALL_GOOD, "decision", "validate", "version", "1"),
                  servers.first().tool().url().toString())
              .status());
    }
    assertTrue(trainer.open(work).text().contains("Ici"));
  }

  /** The same tool, another workspace. */
  private static final class Other implements AutoCloseable {

    private final Stage stage;
    private final Visitor trainer = new Visitor();
    private final String group;

    Other(TwoServers servers) {
      stage = servers.stage();
      group =
          stage
              .tool()
              .launch(
                  trainer,
                  stage.workspace(),
                  stage.course().teachersCourse(),
                  stage.course().person("Formatrice"))
              .address()
              .toString();
    }

    @Override
    public void close() {
      stage.closeWorkspace();
    }
  }

  private Visitor.Page send(Visitor.Page page, Map<String, String> fields, Chosen... files) {
    return learner.submitWithFiles(page, FORM, fields, List.of(files));
  }

  private static Map<String, String> handIn(String text) {
    return Map.of("then", "handin", "confirmed", "yes", "plan.fait", text);
  }

  private static Map<String, String> with(Map<String, String> fields, String... more) {
    Map<String, String> all = new java.util.HashMap<>(fields);
    for (int i = 0; i < more.length; i += 2) {
      all.put(more[i], more[i + 1]);
    }
    return all;
  }

  private Answer get(Visitor visitor, String address) {
    URI there = URI.create(address);
    return new Wire(servers.first().tool().url())
        .send(Sent.get(there.getPath(), "Cookie: " + visitor.cookies(there)));
  }

  private static String launchOf(String page) {
    return page.replaceAll("/course.*", "");
  }

  private String told() {
    return database.text("select told" + ofCourse());
  }

  private long practices() {
    return database.number("select count(*)" + ofCourse());
  }

  private String ofCourse() {
    return " from training_practice where attempt_id in (select id from training_attempt"
        + " where registration_id = "
        + servers.registrationOf(course)
        + ")";
  }
}
