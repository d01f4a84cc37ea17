package fr.passerelle.deployment.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.privacy.PersonalRows.Change;
import fr.passerelle.deployment.testing.Administration;
import fr.passerelle.deployment.testing.ArchivedCourse;
import fr.passerelle.deployment.testing.ArchivedSurvey;
import fr.passerelle.deployment.testing.Course;
import fr.passerelle.deployment.testing.CourseWithMeeting;
import fr.passerelle.deployment.testing.Database;
import fr.passerelle.deployment.testing.Eventually;
import fr.passerelle.deployment.testing.GradebookDesk;
import fr.passerelle.deployment.testing.PdfText;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.TwoServers;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.ReceivedScore;
import fr.passerelle.lti.sandbox.workspace.Role;
import fr.passerelle.training.kept.DataCategory;
import fr.passerelle.training.kept.Shown;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * « Qui voit quoi » is what is really shown and sent. Every column about a person is declared
 * ({@link Declared}), and where others see it; here each is changed in the database, and whatever
 * page of somebody else's changes with it shows it.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WhoSeesWhatIT {

  private static final String ID = "personne-zq9731";
  private static final String FAMILY = "Abzqmarque";
  private static final long FAR = 60_000_000;
  private static final String ATTESTED = "2Q97312Q9731";
  private static final String MODULE_WITH_A_TASK =
      """

        - id: essai
          minutes: 50
          competences: [CRCNEDU-1.4]
          activities:
            - {id: plan, type: practice}
      """;
  private static final String ITS_WORDS =
      """

        essai: {title: Essai, objective: Essayer}
      """;
  private static final String TASK =
      """
      title: Plan
      minutes: 45
      prepare: a
      try: b
      tell: [{id: fait, text: c}]
      example: d
      """;

  /** The workspace shows it to the trainer from its own copy, so that no change of ours tells. */
  private static final String COMMENT = "lti_score_outbox.comment_text";

  /** Tables that hold nothing about whoever learns. */
  private static final Set<String> ABOUT_NO_LEARNER =
      Set.of(
          "lti_administrator",
          "lti_administrator_session",
          "lti_audit",
          "lti_choice",
          "lti_deployment",
          "lti_handoff",
          "lti_invitation",
          "lti_key_rotation",
          "lti_link_content",
          "lti_openid_signin",
          "lti_pending_login",
          "lti_pulse",
          "lti_refused_launch",
          "lti_resend_wish",
          "lti_registration",
          "lti_roster",
          "lti_score_lane",
          "lti_signin_network",
          "lti_tool_key",
          "lti_used_login",
          "training_arrival_lock",
          "training_attestation_number",
          "training_course_file",
          "training_given_days",
          "training_gradebook",
          "training_gradebook_column",
          "training_meeting_date",
          "training_survey_box");

  /**
   * Columns of personal tables that lease rows or count their changes, and say nothing of anybody.
   */
  private static final Set<String> OF_THE_ROW =
      Set.of(
          "lti_score_outbox.revision",
          "lti_score_outbox.leased_until",
          "lti_score_outbox.lease",
          "lti_score_outbox.sent_revision",
          "training_attempt.registration_id",
          "training_grade_target.registration_id",
          "training_practice_piece.piece_number");

  /** Not in the file that a person takes away: how the sending stands, and the page just open. */
  private static final Set<String> NOT_TAKEN_AWAY =
      Set.of(
          "lti_score_outbox.attempts",
          "lti_score_outbox.due_at",
          "lti_score_outbox.last_timestamp",
          "lti_score_outbox.look_at",
          "lti_score_outbox.resendings",
          "training_grade_target.module_id");

  private static final List<DataCategory> KEPT = Declared.everything();
  private static final String IDENTIFIER = "training.who.identifier";

  private static Stage stage;
  private static Course course;
  private static PersonalRows rows;
  private static Person zoe;
  private static final Visitor LEARNER = new Visitor();
  private static final Visitor TRAINER = new Visitor();
  private static Administration administration;
  private static String group;
  private static String data;

  @BeforeAll
  static void somebodyLearnsAndATrainerLooks() {
    TwoServers servers = TwoServers.shared();
    stage = servers.stage();
    course = stage.course();
    administration = Administration.of(stage.tool());
    zoe = new Person(ID, "Zoé", FAMILY, "Enseignante", List.of(Role.LEARNER), true, true, true);
    stage.workspace().people().put(zoe);
    GradebookDesk desk = new GradebookDesk(stage.tool(), course);
    Visitor.Page home = desk.learn(LEARNER, zoe);
    data = home.address().toString().replaceAll("/course.*", "/my-data");
    desk.learn(new Visitor(), course.person("Enseignante"));
    rows = new PersonalRows(servers.database(), servers.registrationOf(course), ID);
    ArchivedSurvey.followedBy(servers.database(), "id = " + rows.attempt());
    triesAQuizAndRatesThemselves(servers.database());
    takesASeat(servers.database());
    hasHandedInATask(servers.database());
    hasAnAttestation(servers.database());
    group =
        stage
            .tool()
            .launch(
                TRAINER, stage.workspace(), course.teachersCourse(), course.person("Formatrice"))
            .address()
            .toString();
    Eventually.get(
        "a group at rest",
        () ->
            Optional.of(TRAINER.open(group).text())
                .filter(text -> text.contains("a été lue") && text.contains(FAMILY))
                .filter(text -> text.contains("0 score pas encore arrivé")));
  }

  @AfterAll
  static void closeTheWorkspace() {
    stage.closeWorkspace();
  }

  /** As if the course had had one more module on the day they began: a task, and no more. */
  private static void hasHandedInATask(Database database) {
    long attempt = rows.attempt();
    ArchivedCourse.followedBy(
        database,
        "id = " + attempt,
        files -> {
          files.computeIfPresent("course.yaml", (path, text) -> text + MODULE_WITH_A_TASK);
          files.computeIfPresent("fr/course.yaml", (path, text) -> text + ITS_WORDS);
          files.put("fr/essai/plan.yaml", TASK);
        });
    database.change(
        "insert into training_practice (id, attempt_id, activity_id, state, version, told,"
            + " handed_in_at, saved_at) values (%d, %d, 'plan', 'HANDED_IN', 1,"
                .formatted(FAR, attempt)
            + " '{\"fait\":\"zqtold\"}', now(), now())",
        "insert into training_practice_file (id, practice_id, name, byte_count, added_at)"
            + " values (%1$d, %1$d, 'zqfile.pdf', 9000, now())".formatted(FAR),
        "insert into training_practice_piece (id, file_id, piece_number, content)"
            + " values (%1$d, %1$d, 0, '\\x255044')".formatted(FAR),
        "insert into training_practice_word (id, practice_id, from_trainer, words, said_at)"
            + " values (%1$d, %1$d, true, 'zqword', now())".formatted(FAR));
  }

  private static void triesAQuizAndRatesThemselves(Database database) {
    long attempt = rows.attempt();
    database.change(
        "insert into training_quiz_try (id, attempt_id, activity_id, try_number, started_at,"
            + " finished_at, score) values (%1$d, %2$d, 'huit-situations', 1, now(), now(), 3)"
                .formatted(FAR, attempt),
        "insert into training_quiz_answer (id, try_id, question_id, stored, points, answered_at)"
            + " values (%1$d, %1$d, 'agenda', '{\"kind\":\"chosen\",\"ids\":[\"zqanswer\"]}', 0.5, now())"
                .formatted(FAR),
        "insert into training_journal_entry (id, attempt_id, activity_id, prompt_id, words, shared)"
            + " values (%1$d, %2$d, 'ce-que-j-en-garde', 'un-geste', 'zqjournal', true)"
                .formatted(FAR, attempt),
        "insert into training_scenario_walk (id, attempt_id, activity_id, choices, endings) values"
            + " (%1$d, %2$d, 'une-photo-publiee-trop-tot', 'retirer tout-suivre', 'fin-reparee')"
                .formatted(FAR, attempt),
        "insert into training_self_rating (id, attempt_id, activity_id, statement_id,"
            + " first_rating, first_at, rating, rated_at) values"
            + " (%1$d, %2$d, 'mes-reperes', 's1', 'DISCOVERING', now(), 'ALONE', now())"
                .formatted(FAR, attempt),
        "insert into training_transfer_note (id, attempt_id, activity_id, note, shared, written_at)"
            + " values (%1$d, %2$d, '%3$s', 'zqnote', true, now())"
                .formatted(FAR, attempt, ArchivedSurvey.ACTIVITY),
        "insert into training_missed_question (id, attempt_id, activity_id, question_id, stage,"
            + " due_at, revised_at) values (%1$d, %2$d, 'huit-situations', 'agenda', 'TOMORROW',"
                .formatted(FAR, attempt)
            + " now(), now())",
        "update training_attempt set last_activity = 'huit-situations' where id = " + attempt);
  }

  private static void hasAnAttestation(Database database) {
    database.change(
        "insert into training_attestation (id, attempt_id, code, state, course_id, course_hash,"
            + " course_title, minutes, competences, begun_on, completed_on, issued_on, expires_on,"
            + " shown_name) values (%d, %d, '%s', 'VALID', 'donnees-droits-securite',"
                .formatted(FAR, rows.attempt(), ATTESTED)
            + " '0123456789abcdef', 'zqattested', 65,"
            + " '[{\"id\":\"C-1\",\"framework\":\"CRCN\",\"code\":\"1\",\"name\":\"zq\",\"source\":\"https://c.example\"}]',"
            + " current_date - 20, current_date - 10, current_date - 5, current_date + 365, 'Zoé"
            + " zqshown')",
        "insert into training_attestation_holder (id, attestation_id, attempt_id, name)"
            + " values (%1$d, %1$d, %2$d, 'Zoé zqholder')".formatted(FAR, rows.attempt()));
  }

  private static void takesASeat(Database database) {
    CourseWithMeeting.followedBy(database, "id = " + rows.attempt());
    database.change(
        "insert into training_meeting_date (id, registration_id, deployment_id, context_id,"
            + " course_id, activity_id, starts_at, minutes, place, called_off, revision)"
            + " select %1$d, registration_id, deployment_id, context_id, course_id, 'rencontre',"
                .formatted(FAR)
            + " now(), 90, 'Salle', false, 0 from training_attempt where id = "
            + rows.attempt(),
        "insert into training_meeting_seat (id, attempt_id, activity_id, date_id, taken_at)"
            + " values (%1$d, %2$d, 'rencontre', %1$d, now())".formatted(FAR, rows.attempt()),
        "insert into training_meeting_presence (id, attempt_id, activity_id, date_id, way,"
            + " signed_at) values (%1$d, %2$d, 'rencontre', %1$d, 'DOOR', now())"
                .formatted(FAR, rows.attempt()));
  }

  @Test
  @Order(1)
  void everyColumnOfEveryPersonalTableIsDeclared() {
    Set<String> undeclared = new TreeSet<>();
    rows.schema()
        .forEach(
            (table, columns) -> {
              if (!ABOUT_NO_LEARNER.contains(table)) {
                columns.keySet().forEach(column -> undeclared.add(table + "." + column));
              }
            });
    Set<String> known = declared().collect(Collectors.toCollection(TreeSet::new));
    known.addAll(OF_THE_ROW);

    Set<String> gone = new TreeSet<>(known);
    gone.removeAll(undeclared);
    undeclared.removeAll(known);
    undeclared.removeAll(rows.keys());
    assertEquals(Set.of(), undeclared, "let its keeper declare it");
    assertEquals(Set.of(), gone, "declared, and not there");
  }

  private static Stream<String> declared() {
    return KEPT.stream()
        .flatMap(kept -> kept.columns().stream())
        .filter(column -> !column.startsWith("score:"))
        .distinct();
  }

  @Test
  @Order(2)
  void theScoreThatIsSentHoldsWhatIsDeclaredAndNothingElse() {
    ReceivedScore sent =
        stage.workspace().receivedScores().stream()
            .filter(score -> score.score().userId().equals(ID))
            .findFirst()
            .orElseThrow();
    Set<String> declared =
        KEPT.stream()
            .filter(kept -> kept.places().contains(Shown.SCORE))
            .flatMap(kept -> kept.columns().stream())
            .filter(column -> column.startsWith("score:"))
            .map(column -> column.substring("score:".length()))
            .collect(Collectors.toSet());

    assertEquals(declared, sent.score().fields());
    assertEquals("Avancement, pas une note : 1 étape sur " + Course.STEPS, sent.score().comment());
  }

  @Test
  @Order(3)
  void everythingShowsWhereItIsDeclaredAndNowhereElse() {
    Map<Shown, String> before = pages();
    assertEquals(before, pages(), "nothing else changes meanwhile");
    Map<DataCategory, Set<Shown>> seen = new HashMap<>();
    List<String> wrong = new ArrayList<>();
    declared()
        .forEach(
            column -> {
              Set<Shown> shown = seenOf(column, before, wrong);
              about(column).forEach(kept -> add(seen, kept, shown));
              shown.stream()
                  .filter(place -> about(column).noneMatch(kept -> kept.places().contains(place)))
                  .forEach(place -> wrong.add(column + " shows in " + place));
            });
    for (DataCategory kept : KEPT) {
      Set<Shown> expected = EnumSet.noneOf(Shown.class);
      expected.addAll(kept.places());
      expected.removeAll(Set.of(Shown.GIVEN, Shown.SCORE));
      expected.removeAll(seen.getOrDefault(kept, Set.of()));
      expected.forEach(
          place -> wrong.add(kept.textKey() + " is declared for " + place + ", not seen there"));
    }
    assertEquals(List.of(), wrong);
  }

  private static Stream<DataCategory> about(String column) {
    return KEPT.stream().filter(kept -> kept.columns().contains(column));
  }

  private static void add(Map<DataCategory, Set<Shown>> seen, DataCategory kept, Set<Shown> more) {
    seen.computeIfAbsent(kept, none -> EnumSet.noneOf(Shown.class)).addAll(more);
  }

  /**
   * Where a column shows: where a page changes with it. What links the person's rows cannot be
   * changed without taking them apart: it shows where its words stand.
   */
  private static Set<Shown> seenOf(String column, Map<Shown, String> before, List<String> wrong) {
    Set<Shown> shown = EnumSet.noneOf(Shown.class);
    if (about(column).anyMatch(kept -> kept.textKey().equals(IDENTIFIER))
        || column.equals(COMMENT)) {
      for (String value : rows.values(column)) {
        before.forEach((place, page) -> addIf(shown, place, page.contains(value)));
      }
      return shown;
    }
    for (Change change : rows.changes(column)) {
      rows.changing(
          column,
          change,
          () -> {
            Set<Shown> changed = EnumSet.noneOf(Shown.class);
            pages().forEach((place, now) -> addIf(changed, place, !now.equals(before.get(place))));
            if (change == Change.MINUTE) {
              changed.forEach(place -> wrong.add(place + " shows the minute of " + column));
            }
            shown.addAll(changed);
          });
    }
    return shown;
  }

  private static void addIf(Set<Shown> shown, Shown place, boolean does) {
    if (does) {
      shown.add(place);
    }
  }

  /** What others see of the person, without the time of looking. */
  private static Map<Shown, String> pages() {
    return Map.of(
        Shown.GROUP,
        main(TRAINER.open(group)),
        Shown.WORK,
        main(TRAINER.open(group + "/" + rows.attempt()))
            + main(TRAINER.open(group + "/practice"))
            + main(TRAINER.open(group + "/practice/" + FAR)),
        Shown.GRADEBOOK,
        main(TRAINER.open(group + "/gradebook")) + main(TRAINER.open(group + "/gradebook/results")),
        Shown.DELIVERIES,
        Stream.of("DELIVERED", "REJECTED")
            .map(states -> "/deliveries?states=" + states + "&platform=" + rows.registration())
            .map(path -> main(administration.open(path)))
            .collect(Collectors.joining()),
        Shown.ATTESTATIONS,
        attestations(),
        Shown.CHECK,
        main(new Visitor().open(stage.tool().url() + "/attestations/" + ATTESTED)));
  }

  /** The words of the documents; or of the page that there are none. */
  private static String attestations() {
    Visitor.Page page = TRAINER.open(group + "/attestations");
    return page.response().headers().firstValue("Content-Type").orElse("").contains("zip")
        ? PdfText.inZip(TRAINER.download(group + "/attestations")).toString()
        : main(page);
  }

  private static String main(Visitor.Page page) {
    Element main = page.document().selectFirst("main");
    main.select("caption, p:has(a[href$=/results])").remove();
    return main.outerHtml().replace("&nbsp;", " ");
  }

  @Test
  @Order(4)
  void thePersonTakesAwayEverythingThatIsKept() {
    String before = LEARNER.open(data + "/export").text();
    assertTrue(before.contains(ID) && before.contains(FAMILY), before);
    List<String> missing = new ArrayList<>();
    declared()
        .filter(column -> !NOT_TAKEN_AWAY.contains(column))
        .filter(column -> !column.startsWith("lti_launch_session."))
        .filter(column -> about(column).noneMatch(kept -> kept.textKey().equals(IDENTIFIER)))
        .forEach(
            column ->
                rows.changes(column).stream()
                    .forEach(
                        change ->
                            rows.changing(
                                column,
                                change,
                                () -> {
                                  if (LEARNER.open(data + "/export").text().equals(before)) {
                                    missing.add(column);
                                  }
                                })));
    assertEquals(List.of(), missing);
  }

  @Test
  @Order(5)
  void nothingIsLeftOfWhoeverErasesTheirData() {
    assertFalse(rows.whereverStands(FAMILY).isEmpty());
    String log = stage.server().log();
    assertFalse(log.contains(FAMILY) || log.contains(ID), "names and numbers are in no log");

    LEARNER.submit(LEARNER.open(data), "form[action$=/erase]", Map.of("confirmed", "yes"));

    assertEquals(List.of(), rows.whereverStands(FAMILY));
    assertEquals(List.of(), rows.whereverStands(ID));
    assertEquals(0, rows.database().count("training_quiz_answer where id = " + FAR));
    assertEquals(0, rows.database().count("training_journal_entry where id = " + FAR));
    assertEquals(0, rows.database().count("training_scenario_walk where id = " + FAR));
    assertEquals(0, rows.database().count("training_self_rating where id = " + FAR));
    assertEquals(0, rows.database().count("training_meeting_seat where id = " + FAR));
    assertEquals(0, rows.database().count("training_meeting_presence where id = " + FAR));
    assertEquals(0, rows.database().count("training_transfer_note where id = " + FAR));
    assertEquals(0, rows.database().count("training_missed_question where id = " + FAR));
    assertEquals(0, rows.database().count("training_practice where id = " + FAR));
    assertEquals(0, rows.database().count("training_practice_file where id = " + FAR));
    assertEquals(0, rows.database().count("training_practice_piece where id = " + FAR));
    assertEquals(0, rows.database().count("training_practice_word where id = " + FAR));
    assertEquals(0, rows.database().count("training_attestation where id = " + FAR));
    assertEquals(0, rows.database().count("training_attestation_holder where id = " + FAR));
  }
}
