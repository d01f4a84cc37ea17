package fr.passerelle.deployment.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.Course;
import fr.passerelle.deployment.testing.Database;
import fr.passerelle.deployment.testing.Eventually;
import fr.passerelle.deployment.testing.OlderVersion;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.Tool;
import fr.passerelle.deployment.testing.TwoServers;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.lti.sandbox.Sandbox;
import fr.passerelle.lti.sandbox.workspace.Person;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Somebody in a course that says itself what completes it, and asks them twice where they are. */
class CourseRuleIT {

  private static final Map<String, String> FILES =
      Map.of(
          "course.yaml",
          """
          id: donnees-droits-securite
          audience: teachers
          licence: CC BY-SA 4.0
          languages: [fr]
          modules:
            - id: depart
              minutes: 5
              activities:
                - {id: accueil, type: page}
                - {id: avant, type: positioning, weight: 0}
                - {id: detour, type: page, optional: true}
                - {id: apres, type: positioning, weight: 0}
            - id: suite
              minutes: 5
              after: [depart]
              activities:
                - {id: fin, type: page, weight: 3}
            - id: plus
              minutes: 5
              optional: true
              activities:
                - {id: extra, type: page}
          """,
          "fr/course.yaml",
          """
          title: Un essai
          summary: Un parcours qui a sa règle.
          objectives: [Essayer]
          modules:
            depart: {title: Le départ, objective: Partir}
            suite: {title: La suite, objective: Finir}
            plus: {title: Pour aller plus loin, objective: Flâner}
          """,
          "fr/depart/accueil.md",
          page("Accueil"),
          "fr/depart/detour.md",
          page("Un détour"),
          "fr/suite/fin.md",
          page("La fin"),
          "fr/plus/extra.md",
          page("Un extra"),
          "fr/depart/avant.yaml",
          """
          title: Mes repères
          statements:
            - {id: un, about: suite, text: Je sais un.}
            - {id: deux, about: suite, text: Je sais deux.}
            - {id: trois, text: Je sais trois.}
          """,
          "fr/depart/apres.yaml",
          """
          title: Mes repères à la fin
          again: avant
          """);

  private final TwoServers servers = TwoServers.shared();
  private final Database database = servers.database();
  private final Tool tool = servers.tool();
  private final Sandbox workspace = Stage.newWorkspace();
  private final Course course = new Course(workspace, tool.registerWith(workspace));
  private final Person elise = course.person("Enseignante");
  private final Visitor browser = new Visitor();

  @AfterEach
  void closeTheWorkspace() {
    workspace.close();
  }

  @Test
  void itIsFollowedSaidAndCounted() {
    String home = begin();
    String first = browser.open(home).text();
    assertTrue(first.contains("Facultatif"), first);
    assertTrue(first.contains("Après « Le départ »"), first);
    Visitor.Page tooEarly = browser.open(home + "/suite/fin");
    assertEquals(409, tooEarly.status());
    assertTrue(tooEarly.text().contains("quand le module « Le départ »"), tooEarly.text());

    done(home + "/depart/accueil");
    course.awaitGrade(course.teachersCourse(), elise, 25);
    ratesThemselvesBefore(home);
    passesTheDetourBy(home);
    resumesAtTheStepLeftOpen(home);
    ratesThemselvesAfterwards(home);

    String remaining = browser.open(home + "/remaining").text();
    assertTrue(remaining.contains("Il vous reste : 1 étape"), remaining);
    assertTrue(remaining.contains("25 sur 100"), remaining);
    done(home + "/suite/fin");

    course.awaitGrade(course.teachersCourse(), elise, 100);
    String end = browser.open(home + "/remaining").text();
    assertTrue(end.contains("Il ne vous reste rien à faire"), end);
    theTrainerSeesThatItIsCompletedAndNothingPrivate();
  }

  private String begin() {
    Visitor.Page home = tool.launch(browser, workspace, course.teachersCourse(), elise);
    OlderVersion.ofTexts("donnees-droits-securite", FILES)
        .followedIn(database, servers.registrationOf(course));
    return home.address().toString();
  }

  private void ratesThemselvesBefore(String home) {
    Visitor.Page said = rates(home + "/depart/avant", "avant", "DISCOVERING");
    assertTrue(said.text().contains("Par où commencer"), said.text());
    assertTrue(said.text().contains("2 repères sur 2 à ce sujet"), said.text());
    assertFalse(said.text().contains("Avant, maintenant"), said.text());
    String advised = browser.open(home).text();
    assertTrue(advised.contains("Conseillé d’après vos repères"), advised);
  }

  private void passesTheDetourBy(String home) {
    Visitor.Page detour = browser.open(home + "/depart/detour");
    Visitor.Page next = browser.open(detour.form("a:contains(Passer à la suite)").absUrl("href"));
    assertTrue(next.text().contains("Mes repères à la fin"), next.text());
    assertFalse(next.text().contains("Passer à la suite"), next.text());
  }

  /** In an optional module, on another device. */
  private void resumesAtTheStepLeftOpen(String home) {
    assertEquals(200, browser.open(home + "/plus/extra").status());
    Visitor.Page elsewhere = tool.launch(new Visitor(), workspace, course.teachersCourse(), elise);
    assertEquals("Un extra", elsewhere.form(".pl-resume h2").ownText());
    done(home + "/plus/extra");
  }

  private void ratesThemselvesAfterwards(String home) {
    Visitor.Page compared = rates(home + "/depart/apres", "apres", "CAN_HELP_OTHERS");
    assertTrue(compared.text().contains("Vous avez avancé sur 3 repères sur 3."), compared.text());
    assertEquals(1, compared.document().select(".pl-radar svg[role=img]").size());
    assertEquals(
        3, compared.document().select("section[aria-labelledby=progress] tbody tr").size());
  }

  private Visitor.Page rates(String address, String activity, String level) {
    Map<String, String> levels = new TreeMap<>();
    for (String statement : new String[] {"un", "deux", "trois"}) {
      levels.put(activity + "." + statement, level);
    }
    return browser.submit(browser.open(address), "form[action$=/positioning]", levels);
  }

  private void done(String address) {
    Visitor.Page after = browser.submit(browser.open(address), "form[action$=/done]", Map.of());
    assertEquals(200, after.status());
  }

  private void theTrainerSeesThatItIsCompletedAndNothingPrivate() {
    Visitor trainer = new Visitor();
    Visitor.Page group =
        tool.launch(trainer, workspace, course.teachersCourse(), course.person("Formatrice"));
    String table = trainer.open(group.address()).text();
    assertTrue(table.contains("1 parcours terminé"), table);
    assertFalse(table.contains("Conseillé"), table);
    whatAnOlderNodeWroteIsCountedAgain(trainer, group.address());
    Visitor.Page came = trainer.open(group.address() + "?who=came");
    String work = trainer.open(came.form("tbody th a").absUrl("href")).text();
    assertTrue(work.contains("4 étapes terminées sur 4"), work);
    assertFalse(work.contains("Je sais un") || work.contains("Je découvre"), work);
  }

  private void whatAnOlderNodeWroteIsCountedAgain(Visitor trainer, URI group) {
    String theirs = "registration_id = %d and graded".formatted(servers.registrationOf(course));
    database.change(
        "update training_attempt set completed = null, steps_done = 5, points = 5 where " + theirs);
    String meanwhile = trainer.open(group).text();
    assertTrue(meanwhile.contains("1 parcours en train d’être recompté"), meanwhile);
    Eventually.get(
        "a completed course",
        () ->
            Optional.of(trainer.open(group).text())
                .filter(text -> text.contains("1 parcours terminé")));
    assertEquals(
        1,
        database.count(
            "training_attempt where completed and steps_done = 4 and points = 4 and " + theirs));
  }

  private static String page(String title) {
    return "---\ntitle: %s\n---\nBonjour.\n".formatted(title);
  }
}
