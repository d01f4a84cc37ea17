package fr.passerelle.deployment.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.ArchivedSurvey;
import fr.passerelle.deployment.testing.Database;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.TwoServers;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.deployment.testing.Wire;
import fr.passerelle.deployment.testing.Wire.Answer;
import fr.passerelle.deployment.testing.Wire.Sent;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What no page of ours sends, to the forms where somebody plays, thinks, is asked and revises,
 * while each of them is open to them: it is refused, and nothing changes.
 */
class RoomFormsIT {

  private static final String MODULE = "images-voix-textes";
  private static final String SCENARIO = "une-photo-publiee-trop-tot";
  private static final String JOURNAL = "ce-que-j-en-garde";

  private final TwoServers servers = TwoServers.shared();
  private final Database database = servers.database();
  private final Stage stage = servers.stage();
  private final String ours = "registration_id = " + servers.registrationOf(stage.course());
  private final Wire wire = new Wire(stage.tool().url());
  private final Visitor browser = new Visitor();
  private URI home;

  @BeforeEach
  void somebodyReadsTheirFirstPages() {
    home =
        stage
            .tool()
            .launch(
                browser,
                stage.workspace(),
                stage.course().teachersCourse(),
                stage.newcomer("Lou", "Enseignant", Role.LEARNER))
            .address();
    ArchivedSurvey.followedBy(database, ours);
    for (String page : List.of(MODULE + "/le-droit-a-l-image", "mes-habitudes/bienvenue")) {
      browser.submit(open(page), "form[action$=/done]", Map.of());
    }
  }

  @AfterEach
  void closeTheWorkspace() {
    stage.closeWorkspace();
  }

  @Test
  void aScenarioStaysWhereItIs() {
    choose("retirer");
    for (String verb : List.of("/walk/choice", "/walk/back", "/walk/restart")) {
      refusesAll(verb, MODULE, SCENARIO);
    }
  }

  @Test
  void aJournalKeepsItsWords() {
    List.of("retirer", "tout-suivre", "rien").forEach(this::choose);
    browser.submit(
        open(MODULE + "/" + JOURNAL),
        "form[action$=/journal]",
        Map.of(JOURNAL + ".mes-images", "Dans mon téléphone."));
    refusesAll("/journal", MODULE, JOURNAL);
  }

  @Test
  void aSurveyAndItsNoteCountAndEraseNothing() {
    refusesAll("/survey", "mes-habitudes", ArchivedSurvey.ACTIVITY);
    assertEquals(0, database.count("training_survey_box where " + ours));

    browser.submit(
        open(ArchivedSurvey.STEP),
        "form[action$=/survey]",
        Map.of("mes-reperes.utile", "oui", "mes-reperes.transposable", "oui"));
    database.change(
        "update training_activity_result set done_at = done_at - interval '22 days'"
            + " where attempt_id in (select id from training_attempt where "
            + ours
            + ")");
    browser.submit(
        open(ArchivedSurvey.STEP + "/transfer"),
        "form[action$=/transfer]",
        Map.of("note", "Une recherche."));
    refusesAll("/transfer", "mes-habitudes", ArchivedSurvey.ACTIVITY);
  }

  @Test
  void aRevisionPutsNothingOff() {
    database.change(
        "insert into training_missed_question (id, attempt_id, activity_id, question_id, stage,"
            + " due_at) select 85000000 + id, id, 'huit-situations', 'appli-gratuite',"
            + " 'TOMORROW', now() - interval '1 hour' from training_attempt where "
            + ours);
    Map<String, List<String>> there = new HashMap<>(placeholders(MODULE, "huit-situations"));
    there.put("question", List.of("appli-gratuite"));
    refusesAll("/revisions/{activity}/{question}", there);
  }

  private void choose(String choice) {
    Visitor.Page scene = open(MODULE + "/" + SCENARIO);
    browser.submit(scene, "form[action$=/walk/choice]", Map.of("choice", choice));
  }

  private Visitor.Page open(String path) {
    return browser.open(home + "/" + path);
  }

  private void refusesAll(String verb, String module, String activity) {
    refusesAll(verb, placeholders(module, activity));
  }

  private void refusesAll(String ending, Map<String, List<String>> there) {
    String before = kept();
    Mischief mischief = new Mischief(there);
    List<Endpoints.Endpoint> forms =
        Endpoints.ofTheApplication().all().stream()
            .filter(one -> one.template().endsWith(ending))
            .filter(one -> one.template().startsWith("/s/{launch}/"))
            .filter(one -> !one.template().contains("/group/"))
            .toList();
    assertTrue(!forms.isEmpty(), ending);
    forms.forEach(form -> mischief.all(form, headers()).parallel().forEach(this::isNoFailure));
    assertEquals(before, kept());
  }

  private void isNoFailure(Sent sent) {
    Answer answer = wire.send(sent);
    assertTrue(answer.status() < 500, sent + "\n" + answer);
  }

  private Map<String, List<String>> placeholders(String module, String activity) {
    return Map.of(
        "launch",
        List.of(home.getPath().split("/")[2]),
        "module",
        List.of(module),
        "activity",
        List.of(activity));
  }

  private String[] headers() {
    return new String[] {"Cookie: " + browser.cookies(home), "Origin: " + servers.origin()};
  }

  /** What is kept of them, but for how far the courier is. */
  private String kept() {
    return browser
        .open(home.toString().replaceAll("/course$", "/my-data/export"))
        .response()
        .body()
        .replaceAll("\"(state|delivered)\" : [^\\n]*", "");
  }
}
