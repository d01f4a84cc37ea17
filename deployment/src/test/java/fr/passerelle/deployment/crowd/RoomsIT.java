package fr.passerelle.deployment.crowd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.passerelle.deployment.testing.ArchivedSurvey;
import fr.passerelle.deployment.testing.CompletedCourse;
import fr.passerelle.deployment.testing.Crowd;
import fr.passerelle.deployment.testing.Crowd.Learner;
import fr.passerelle.deployment.testing.Database;
import fr.passerelle.deployment.testing.Eventually;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.TwoServers;
import fr.passerelle.deployment.testing.Visitor;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Two hundred people write at once where they play, think, are asked and revise, each from two
 * devices: nobody's is lost, nothing is there twice, and whoever comes second is told.
 */
class RoomsIT {

  private static final int MANY = 200;

  private static final String READ = "/images-voix-textes/le-droit-a-l-image/done";
  private static final String SCENARIO = "/images-voix-textes/une-photo-publiee-trop-tot";
  private static final String JOURNAL = "/images-voix-textes/ce-que-j-en-garde";
  private static final String IMAGES = "ce-que-j-en-garde.mes-images";
  private static final String GESTURE = "ce-que-j-en-garde.un-geste";

  /** One that asks all its questions: everybody meets the same. */
  private static final String MESSAGES = "/mots-de-passe-hameconnage";

  private static final String QUIZ = "trier-les-messages";
  private static final String QUESTION = "tri-du-matin";
  private static final Map<String, String> RIGHT = sorted("normal", "hameconnage", "verifier");
  private static final Map<String, String> WRONG = sorted("verifier", "normal", "hameconnage");

  /** Of two forms one is taken, and the other one is told why it is not. */
  private static final List<String> ONE_OF_TWO = List.of("200 409");

  private static final List<String> BOTH = List.of("200 200");

  @Test
  void nothingIsLostOrDoubledOnTwoServersAndPostgresql() {
    TwoServers servers = TwoServers.shared();
    Stage stage = servers.stage();
    try {
      Database database = servers.database();
      Crowd crowd =
          Crowd.at(
              stage,
              stage.course().teachersCourse(),
              MANY,
              (number, home) -> number % 2 == 0 ? home : servers.onSecond(home));
      String ours = "registration_id = " + servers.registrationOf(stage.course());
      ArchivedSurvey.followedBy(database, ours);

      plays(crowd);
      writes(crowd);
      isAsked(crowd);
      missedAQuestionLongAgo(database, ours);
      assertEquals(BOTH, revises(crowd));
      new Books(database, ours).areRight();

      CompletedCourse.by(database, "a." + ours);
      assertEquals(BOTH, areAttested(crowd));
      new Books(database, ours).haveOneAttestationEach();
    } finally {
      stage.closeWorkspace();
    }
  }

  @Test
  void nothingIsLostOrDoubledOnOneServerWithItsOwnDatabase() {
    Stage stage = Stage.another();
    try {
      Crowd crowd = Crowd.at(stage, stage.course().teachersCourse(), MANY, (number, home) -> home);

      plays(crowd);
      writes(crowd);
      missesAQuestion(crowd);
      assertEquals(BOTH, revises(crowd));

      crowd.people().forEach(RoomsIT::takesEachAwayOnce);
    } finally {
      stage.closeWorkspace();
    }
  }

  private static void plays(Crowd crowd) {
    assertEquals(List.of(200), crowd.all(one -> one.post(READ, Map.of())));
    for (String choice : List.of("retirer", "tout-suivre", "rien")) {
      Map<String, String> form =
          sent(crowd.people().get(0), SCENARIO, "form[action$=/walk/choice]", "choice", choice);
      assertEquals(ONE_OF_TWO, twice(crowd, one -> one.post(SCENARIO + "/walk/choice", form)));
    }
  }

  private static void writes(Crowd crowd) {
    String form = "form[action$=/journal]";
    Learner any = crowd.people().get(0);
    Map<String, String> here = sent(any, JOURNAL, form, IMAGES, "Écrit ici.");
    Map<String, String> there = sent(any, JOURNAL, form, IMAGES, "Écrit ailleurs.");
    assertEquals(
        ONE_OF_TWO,
        crowd.twice(
            one -> one.post(JOURNAL + "/journal", here),
            one -> one.post(JOURNAL + "/journal", there)));
    assertEquals(List.of(200), crowd.all(one -> writesTheRest(one, form)));
  }

  private static int writesTheRest(Learner one, String form) {
    Visitor.Page page = one.open(JOURNAL);
    Map<String, String> all = new HashMap<>(page.hidden(form));
    all.put(IMAGES, page.form("#p1").val());
    all.put(GESTURE, "Trier.");
    all.put("then", "next");
    return one.post(JOURNAL + "/journal", all);
  }

  private static void isAsked(Crowd crowd) {
    assertEquals(
        List.of(200), crowd.all(one -> one.post("/mes-habitudes/bienvenue/done", Map.of())));
    Map<String, String> answers =
        Map.of("mes-reperes.utile", "oui", "mes-reperes.transposable", "non");
    assertEquals(
        BOTH, twice(crowd, one -> one.post("/" + ArchivedSurvey.STEP + "/survey", answers)));
  }

  private static void missedAQuestionLongAgo(Database database, String ours) {
    database.change(
        """
        insert into training_missed_question (id, attempt_id, activity_id, question_id, stage, due_at)
        select 80000000 + id, id, '%s', '%s', 'TOMORROW', now() - interval '1 hour'
        from training_attempt where %s\
        """
            .formatted(QUIZ, QUESTION, ours));
  }

  private static void missesAQuestion(Crowd crowd) {
    for (String step :
        List.of(
            "/une-phrase-de-passe/done",
            "/la-salle-des-maitres/explored",
            "/reconnaitre-un-message-piege/done")) {
      assertEquals(List.of(200), crowd.all(one -> one.post(MESSAGES + step, Map.of())));
    }
    String answer = MESSAGES + "/" + QUIZ + "/answers/" + QUESTION;
    assertEquals(BOTH, twice(crowd, one -> one.post(answer, WRONG)));
  }

  private static List<String> revises(Crowd crowd) {
    return twice(crowd, one -> one.beside("/revisions").post("/" + QUIZ + "/" + QUESTION, RIGHT));
  }

  private static List<String> areAttested(Crowd crowd) {
    return twice(crowd, one -> one.beside("/attestation").post("", Map.of("outlives", "yes")));
  }

  private static Map<String, String> sorted(String cdi, String mailbox, String address) {
    return Map.of(
        QUESTION + ".seance-cdi", cdi,
        QUESTION + ".boite-fermee", mailbox,
        QUESTION + ".nouvelle-adresse", address);
  }

  private static List<String> twice(Crowd crowd, Function<Learner, Integer> does) {
    return crowd.twice(does, does);
  }

  /** A page's form with its hidden fields and one more. */
  private static Map<String, String> sent(
      Learner one, String page, String form, String field, String value) {
    Map<String, String> fields = new HashMap<>(one.open(page).hidden(form));
    fields.put(field, value);
    return fields;
  }

  private static void takesEachAwayOnce(Learner one) {
    String file = one.beside("/my-data").open("/export").response().body();
    assertEquals(1, count(file, "\"scenario\" : "), file);
    assertEquals(1, count(file, "\"fin-"), file);
    assertEquals(2, count(file, "\"prompt\" : "), file);
    assertEquals(1, count(file, "\"stage\" : \"TOMORROW\""), file);
  }

  private static int count(String text, String part) {
    return text.split(part, -1).length - 1;
  }

  /**
   * What is kept of them.
   *
   * @param ours said of {@code training_attempt}, and of what counts by platform
   */
  private record Books(Database database, String ours) {

    void areRight() {
      areOfEach("training_scenario_walk", "choices = 'retirer tout-suivre rien'");
      areOfEach("training_scenario_walk", "endings like 'fin-%' and endings not like '% %'");
      areOfEach("training_journal_entry", "prompt_id = 'mes-images' and words like 'Écrit %'");
      areOfEach("training_journal_entry", "prompt_id = 'un-geste'");
      areOfEach("training_missed_question", "stage = 'IN_A_WEEK' and revised_at is not null");
      assertEquals(
          "1 200 {\"transposable\":{\"non\":200},\"utile\":{\"oui\":200}}",
          database.text(
              "select count(*) || ' ' || max(answered) || ' ' || max(tally)"
                  + " from training_survey_box where "
                  + ours));
      // The page, the scenario, the journal, the first page and the survey.
      assertEquals(MANY, database.count("training_attempt where steps_done = 5 and " + ours));
      assertEquals(5 * MANY, database.count("training_activity_result where " + theirs()));
      assertEquals(MANY, database.count("lti_score_outbox where " + ours));
      nothingIsHeld();
    }

    void haveOneAttestationEach() {
      String held = "training_attestation_holder where " + theirs();
      assertEquals(MANY, database.count(held));
      assertEquals(
          MANY,
          database.count(
              "training_attestation where state = 'VALID' and id in (select attestation_id from "
                  + held
                  + ")"));
      nothingIsHeld();
    }

    private void areOfEach(String table, String which) {
      String rows = table + " where " + theirs() + " and " + which;
      assertEquals(MANY, database.count(rows), rows);
    }

    private String theirs() {
      return "attempt_id in (select id from training_attempt where " + ours + ")";
    }

    private void nothingIsHeld() {
      Eventually.get(
          "no session idle in a transaction",
          Duration.ofSeconds(10),
          () ->
              Optional.of(
                      database.count(
                          "pg_stat_activity where state like 'idle in transaction%'"
                              + " and now() - state_change > interval '1 second'"))
                  .filter(held -> held == 0));
    }
  }
}
