package fr.passerelle.deployment.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.Course;
import fr.passerelle.deployment.testing.Database;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.TwoServers;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Questions once missed come back to whoever missed them, and are nobody else's business. */
class RevisionIT {

  private static final String MODULE = "/choisir-un-outil/";
  private static final String QUIZ = MODULE + "huit-situations";
  private static final String ASKED = "form[action*=/answers/]";
  private static final String REVISED = "form[action*=/revisions/]";

  private final TwoServers servers = TwoServers.shared();
  private final Database database = servers.database();
  private final Stage stage = servers.stage();
  private final Course course = stage.course();
  private final long registration = servers.registrationOf(course);
  private final Visitor browser = new Visitor();
  private URI home;

  @BeforeEach
  void somebodyAnswersAQuizSomehow() {
    home = launch(browser);
    for (String page :
        List.of(
            "trois-familles-d-outils",
            "les-questions-a-poser",
            "l-arbre-de-decision",
            "a-qui-demander")) {
      browser.submit(browser.open(home + MODULE + page), "form[action$=/done]", Map.of());
    }
    Visitor.Page question = browser.open(home + QUIZ);
    while (question.document().selectFirst(ASKED) != null) {
      browser.answer(question, ASKED);
      question = browser.open(home + QUIZ);
    }
  }

  @AfterEach
  void closeTheWorkspace() {
    stage.closeWorkspace();
  }

  @Test
  void whatWasMissedComesBackTheNextDayAndIsPutOffByARightAnswer() {
    long missed = database.count(answers() + " and points < 1");
    assertTrue(missed > 0, "the first choices are not all right");
    assertEquals(missed, database.count(missed()));
    assertTrue(revisions().text().contains("Rien à revoir aujourd’hui"), revisions().text());
    assertFalse(browser.open(home).text().contains("Réviser"));

    aDayPasses();
    assertTrue(browser.open(home).text().contains("Réviser"), browser.open(home).text());
    String scores = scores();
    Visitor.Page corrected = browser.answer(revisions(), REVISED);

    assertEquals(200, corrected.status());
    assertTrue(corrected.text().contains("Elle reviendra"), corrected.text());
    assertEquals(1, database.count(missed() + " and revised_at is not null"));
    assertEquals(scores, scores(), "nothing of it is scored or sent");
  }

  @Test
  void anAnswerSentTwiceAndOneThatDoesNotFitChangeNothing() {
    aDayPasses();
    Visitor.Page asked = revisions();
    String action = asked.form(REVISED).absUrl("action");
    assertEquals(422, browser.submit(asked, REVISED, Map.of()).status());
    assertEquals(0, database.count(missed() + " and revised_at is not null"));

    browser.answer(asked, REVISED);
    String before = kept();
    assertEquals(200, browser.answer(asked, REVISED).status());
    assertEquals(before, kept());

    String origin = home.getScheme() + "://" + home.getAuthority();
    URI unknown = URI.create(action.replaceAll("/[^/]+$", "/no-such-question"));
    assertEquals(404, browser.post(unknown, Map.of("a", "b"), origin).status());
    Visitor other = new Visitor();
    URI others = launch(other);
    URI notTheirs =
        URI.create(
            others.toString().replace("/course", "")
                + action.substring(action.indexOf("/revisions/")));
    assertEquals(404, other.post(notTheirs, Map.of("a", "b"), origin).status());
    assertEquals(403, other.open(page("revisions")).status());
    assertEquals(before, kept());
  }

  @Test
  void aLongHistoryCostsNoMoreStatements() {
    aDayPasses();
    revisions();
    long few = statements();
    database.change(
        """
        insert into training_missed_question (id, attempt_id, activity_id, question_id, stage, due_at)
        select 90000000 + i + %1$d * 1000, %1$d, 'gone', 'gone-' || i, 'TOMORROW', now()
        from generate_series(1, 500) i"""
            .formatted(attempt()));

    assertTrue(few > 0 && few <= 5, few + " statements");
    assertEquals(few, statements());
  }

  private long statements() {
    return IntStream.range(0, 3).mapToLong(look -> once()).min().orElseThrow();
  }

  private long once() {
    long before = servers.now();
    assertEquals(200, revisions().status());
    return servers.sentBy(TwoServers.FIRST, before).stream()
        .filter(line -> line.matches("(?i).*execute .*training_(attempt|missed|activity).*"))
        .count();
  }

  private Visitor.Page revisions() {
    return browser.open(page("revisions"));
  }

  private String page(String of) {
    return home.toString().replaceAll("/course.*", "/" + of);
  }

  private void aDayPasses() {
    database.change(
        "update training_missed_question set due_at = due_at - interval '1 day' where attempt_id = "
            + attempt());
  }

  private long attempt() {
    return database.number(
        "select min(id) from training_attempt where registration_id = " + registration);
  }

  private String missed() {
    return "training_missed_question where attempt_id = " + attempt();
  }

  private String answers() {
    return "training_quiz_answer where try_id in"
        + " (select id from training_quiz_try where attempt_id = "
        + attempt()
        + ")";
  }

  private String kept() {
    return database.text(
        "select string_agg(question_id || stage || due_at || coalesce(revised_at, due_at), ','"
            + " order by id) from "
            + missed());
  }

  private String scores() {
    return database.text(
        "select string_agg(score_given || ' ' || revision, ',' order by id)"
            + " from lti_score_outbox where registration_id = "
            + registration);
  }

  private URI launch(Visitor visitor) {
    return stage
        .tool()
        .launch(
            visitor,
            stage.workspace(),
            course.teachersCourse(),
            stage.newcomer("Noé", "Enseignant", Role.LEARNER))
        .address();
  }
}
