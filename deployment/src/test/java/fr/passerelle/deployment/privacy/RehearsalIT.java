package fr.passerelle.deployment.privacy;

import static fr.passerelle.deployment.testing.Said.assertSays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.Course;
import fr.passerelle.deployment.testing.CourseWithMeeting;
import fr.passerelle.deployment.testing.Eventually;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.TwoServers;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A trainer sees the course as somebody who comes for the first time, and nothing stays of it. */
class RehearsalIT {

  private static final String BEGIN = "form[action$=/rehearsal]";
  private static final String LEAVE = "form[action$=/rehearsal/end]";

  /** What the servers' own rounds write whenever they come by. */
  private static final String OF_ROUNDS = "lti_(pulse|tool_key|key_rotation|score_lane|used_login)";

  /** Rounds write in their rows, but a rehearsal would add one. */
  private static final String KEPT_BY_ROUNDS =
      "lti_registration|lti_roster|lti_score_outbox|training_gradebook";

  private final TwoServers servers = TwoServers.shared();
  private final Stage stage = servers.stage();
  private final Visitor trainer = new Visitor();
  private final Visitor learner = new Visitor();
  private Person alma;
  private Visitor.Page group;
  private String learning;

  @BeforeEach
  void aTrainerAndALearnerInOneCourse() {
    alma = stage.newcomer("Alma", "Enseignante", Role.LEARNER);
    Visitor.Page home = come(learner, alma);
    learning = home.address().toString();
    Course.readFirstPage(learner, home);
    String there = come(trainer, stage.course().person("Formatrice")).address().toString();
    group =
        Eventually.get(
            "a group at rest",
            () ->
                Optional.of(trainer.open(there))
                    .filter(page -> page.text().contains("a été lue"))
                    .filter(page -> page.text().contains("0 score pas encore arrivé")));
  }

  @AfterEach
  void closeTheWorkspace() {
    stage.closeWorkspace();
  }

  private Visitor.Page come(Visitor visitor, Person person) {
    return stage.tool().launch(visitor, stage.workspace(), stage.course().teachersCourse(), person);
  }

  @Test
  void theTrainerWorksInEveryKindAndNothingStays() {
    Map<String, String> before = everything();
    String figures = group.form(".pl-figures").text();

    Visitor.Page home = begin();
    assertSays("Vous voyez le parcours comme une personne en formation", home);
    assertEquals(0, home.document().select(".pl-nav a[href$=/group]").size());
    String course = home.address().toString();
    assertWorks(course);
    assertEquals(figures, trainer.open(group.address()).form(".pl-figures").text());
    assertTrue(changed(before).contains("training_quiz_answer"), "it works as for anybody");

    Visitor.Page back = trainer.submit(trainer.open(course), LEAVE, Map.of());
    assertEquals(group.address(), back.address());
    assertNoTrace(before);
    assertEquals(403, trainer.open(course).status());
  }

  /** One after the other, whatever comes before them: in each, somebody answers. */
  private void assertWorks(String course) {
    Visitor.Page page = trainer.open(course + "/mes-habitudes/bienvenue");
    assertEquals(200, trainer.submit(page, "form[action$=/done]", Map.of()).status());
    answer(course + "/mes-habitudes/mes-reperes", "form[action$=/positioning]");
    String quiz = course + "/choisir-un-outil/huit-situations";
    Visitor.Page first = trainer.open(quiz);
    Visitor.Page corrected = trainer.answer(first, "form[action*=/answers/]");
    assertSays("Votre réponse", corrected);
    assertFalse(asked(trainer.open(quiz)).equals(asked(first)), "the next question is asked");
    choose(course + "/images-voix-textes/une-photo-publiee-trop-tot");
    write(course + "/images-voix-textes/ce-que-j-en-garde");
    answer(course + "/faire-le-point/votre-avis", "form[action$=/survey]");
    handIn(course + "/essayer-les-credits/trois-lignes-de-credit");
    assertEquals(200, trainer.open(course + "/remaining").status());
    assertEquals(200, trainer.open(course.replace("/course", "/my-data")).status());
    assertEquals(200, trainer.open(course.replace("/course", "/revisions")).status());
  }

  private void answer(String activity, String form) {
    assertEquals(200, trainer.answer(trainer.open(activity), form).status(), activity);
  }

  private static String asked(Visitor.Page question) {
    return question.form("form[action*=/answers/]").attr("action");
  }

  private void choose(String story) {
    Visitor.Page scene = trainer.open(story);
    String form = "form[action$=/walk/choice]";
    String choice = scene.form(form).selectFirst("button[name=choice]").val();
    Visitor.Page next = trainer.submit(scene, form, Map.of("choice", choice));
    assertFalse(next.form("main").text().equals(scene.form("main").text()), "the story goes on");
  }

  private void write(String journal) {
    Visitor.Page page = trainer.open(journal);
    String form = "form[action$=/journal]";
    Map<String, String> words = new TreeMap<>();
    page.form(form)
        .select("textarea")
        .forEach(field -> words.put(field.attr("name"), "Mots de répétition"));
    assertEquals(200, trainer.submit(page, form, words).status());
    assertSays("Mots de répétition", trainer.open(journal));
  }

  private void handIn(String task) {
    Visitor.Page page = trainer.open(task);
    String form = "form[action$=/practice]";
    Map<String, String> told = new TreeMap<>(Map.of("then", "later"));
    page.form(form)
        .select("textarea")
        .forEach(field -> told.put(field.attr("name"), "Fait en répétition"));
    byte[] pdf = "%PDF-1.4\nessai\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
    Visitor.Page kept =
        trainer.submitWithFiles(
            page, form, told, List.of(new Visitor.Chosen("essai.pdf", "application/pdf", pdf)));
    assertEquals(200, kept.status(), kept.text());
    assertSays("essai.pdf", trainer.open(task));
  }

  @Test
  void aSeatAtAMeetingIsNotTaken() {
    Visitor.Page home = begin();
    CourseWithMeeting.follow(servers.database(), registration());
    servers.execute(
        "insert into training_meeting_date (id, registration_id, deployment_id, context_id,"
            + " course_id, activity_id, starts_at, minutes, place, called_off, revision,"
            + " word_number) select 910000000, registration_id, deployment_id, context_id,"
            + " course_id, 'rencontre', now() + interval '1 day', 90, 'Salle', false, 0, 0"
            + " from training_attempt where id = "
            + servers.attemptOf(stage.course(), alma));
    String meeting = home.address() + CourseWithMeeting.MEETING;
    assertSays("Salle", trainer.open(meeting));
    trainer.post(URI.create(meeting + "/dates/910000000/seat"), Map.of(), servers.origin());
    assertEquals(0, servers.count("training_meeting_seat where date_id = 910000000"));
    servers.execute("delete from training_meeting_date where id = 910000000");
  }

  @Test
  void itEndsWithTheLaunchOfWhoeverBeganItAndWithItsOwn() {
    Map<String, String> before = everything();
    Visitor.Page first = begin();
    assertEquals(1, nobodies());
    begin();
    assertEquals(1, nobodies(), "one at a time");
    assertEquals(403, trainer.open(first.address()).status());
    servers.execute(
        "update lti_launch_session set expires_at = now() - interval '1 minute'"
            + " where rehearsal_of is not null");
    assertNoTrace(before);

    begin();
    trainer.submit(group, ".pl-header form", Map.of());
    assertEquals(0, nobodies());
  }

  @Test
  void whoeverTeachesNothingRehearsesNothing() {
    Map<String, String> before = everything();
    String theirs = learning.replaceAll("/course.*", "/rehearsal");
    assertEquals(403, post(learner, theirs).status());
    assertEquals(403, post(learner, group.form(BEGIN).absUrl("action")).status());
    assertEquals(403, post(new Visitor(), group.form(BEGIN).absUrl("action")).status());
    assertEquals(404, post(learner, theirs + "/end").status());
    assertNoTrace(before);
  }

  @Test
  void itIsAWayIntoNobodysData() {
    Visitor.Page home = begin();
    String rehearsal = home.address().toString().replace("/course", "");
    assertFalse(home.text().contains(alma.familyName()), home.text());
    assertTrue(home.document().select(".pl-resume").text().contains("Commencer"));
    for (String trainers : List.of("/group", "/group/days", "/group/gradebook", "/meetings")) {
      assertEquals(403, trainer.open(rehearsal + trainers).status(), trainers);
    }
    assertEquals(403, post(trainer, rehearsal + "/rehearsal").status());
    assertEquals(404, trainer.open(rehearsal + "/review").status());
  }

  private Visitor.Page begin() {
    Visitor.Page home = trainer.submit(trainer.open(group.address()), BEGIN, Map.of());
    assertTrue(home.address().toString().endsWith("/course"), home.text());
    return home;
  }

  private Visitor.Page post(Visitor visitor, String address) {
    return visitor.post(URI.create(address), Map.of(), servers.origin());
  }

  private long nobodies() {
    return servers.count(
        "training_learner where rehearsal is not null and registration_id = " + registration());
  }

  private long registration() {
    return servers.registrationOf(stage.course());
  }

  private void assertNoTrace(Map<String, String> before) {
    Eventually.get(
        () -> "no trace but in " + changed(before),
        () -> Optional.of(changed(before)).filter(Set::isEmpty));
  }

  private Set<String> changed(Map<String, String> before) {
    Map<String, String> now = everything();
    Set<String> tables = new TreeSet<>(before.keySet());
    tables.removeIf(table -> before.get(table).equals(now.get(table)));
    return tables;
  }

  /** What every table holds, but for what rounds write and when a launch was seen last. */
  private Map<String, String> everything() {
    Map<String, String> tables = new TreeMap<>();
    new PersonalRows(servers.database(), registration(), "")
        .schema().keySet().stream()
            .filter(table -> !table.matches(OF_ROUNDS))
            .forEach(table -> tables.put(table, contents(table)));
    return tables;
  }

  private String contents(String table) {
    if (table.matches(KEPT_BY_ROUNDS)) {
      return servers.database().text("select count(*) from " + table);
    }
    String row =
        table.equals("lti_launch_session")
            ? "(to_jsonb(t) - 'seen_at' - 'expires_at')::text"
            : "t::text";
    return servers
        .database()
        .text(
            "select md5(coalesce(string_agg(%1$s, '' order by %1$s), '')) || ' ' || count(*) from %2$s t"
                .formatted(row, table));
  }
}
