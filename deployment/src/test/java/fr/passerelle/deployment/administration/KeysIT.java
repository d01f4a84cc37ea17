package fr.passerelle.deployment.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.Administration;
import fr.passerelle.deployment.testing.Course;
import fr.passerelle.deployment.testing.Eventually;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.lti.sandbox.Sandbox;
import fr.passerelle.lti.sandbox.fault.Fault;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Keys change on both sides, by plan and in an emergency, while people go on. */
class KeysIT {

  private static final double ONE_STEP = Course.STEP;

  private static Stage stage;
  private static Administration admin;

  @BeforeAll
  static void open() {
    stage = Stage.another();
    admin = Administration.of(stage.tool());
  }

  @AfterAll
  static void close() {
    stage.closeWorkspace();
  }

  @Test
  void launchesAndScoresGoOnWhileBothSidesChangeTheirKeys() throws Exception {
    Sandbox workspace = stage.workspace();
    AtomicBoolean over = new AtomicBoolean();
    AtomicInteger launches = new AtomicInteger();
    List<String> refused = java.util.Collections.synchronizedList(new ArrayList<>());
    ExecutorService people = Executors.newFixedThreadPool(2);
    List<Person> learners = new ArrayList<>();
    List<Future<?>> both = new ArrayList<>();
    for (int one = 0; one < 2; one++) {
      Person person = stage.newcomer("Paul", "Enseignant", Role.LEARNER);
      learners.add(person);
      both.add(people.submit(() -> launchUntil(over, person, launches, refused)));
    }
    awaitMore(launches); // the platform's keys are read

    workspace.faults().switchOn(Fault.KEY_ROTATION); // signs with a key nobody has seen yet
    admin.submit(admin.open("/keys"), "form[action=/admin/keys]", Map.of());
    workspace.faults().switchOn(Fault.TOKEN_EXPIRED); // the next one is asked for with our new key
    awaitMore(launches);
    Person late = stage.newcomer("Lise", "Enseignante", Role.LEARNER);
    Visitor browser = new Visitor();
    Course.readFirstPage(browser, launch(browser, late));
    stage.course().awaitGrade(stage.course().teachersCourse(), late, ONE_STEP);

    over.set(true);
    for (Future<?> one : both) {
      one.get();
    }
    people.shutdown();
    assertEquals(List.of(), refused, "of " + launches.get() + " launches");
    assertTrue(launches.get() > 20, "only " + launches.get() + " launches");
    learners.forEach(
        one -> stage.course().awaitGrade(stage.course().teachersCourse(), one, ONE_STEP));
  }

  /** One of the people who come back again and again, and learn a little in between. */
  private static void launchUntil(
      AtomicBoolean over, Person person, AtomicInteger launches, List<String> refused) {
    boolean read = false;
    while (!over.get()) {
      Visitor browser = new Visitor();
      Visitor.Page home = launch(browser, person);
      launches.incrementAndGet();
      if (home.status() != 200) {
        refused.add(home.text());
      } else if (!read) {
        Course.readFirstPage(browser, home);
        read = true;
      }
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Ten that begin from now on, at least. */
  private static void awaitMore(AtomicInteger launches) {
    int before = launches.get();
    Eventually.get("ten more", () -> Optional.of(1).filter(any -> launches.get() > before + 12));
  }

  private static Visitor.Page launch(Visitor browser, Person person) {
    return stage.tool().launch(browser, stage.workspace(), stage.course().teachersCourse(), person);
  }

  @Test
  void aKeyThatSomebodyElseMayHaveIsGoneAtOnceAndScoresStillArrive() {
    Visitor.Page keys = admin.open("/keys");
    String signing =
        keys.document().select("tbody tr").stream()
            .filter(row -> row.text().contains("Signe"))
            .findFirst()
            .orElseThrow()
            .select(".pl-code")
            .text();
    assertTrue(publicKeys().contains(signing));
    Visitor.Page warned = admin.open("/keys/" + signing + "/withdrawal");
    assertTrue(warned.text().contains("Ce qui s’interrompt"), warned.text());

    Visitor.Page done = admin.submit(warned, "form#withdraw", Map.of());

    assertTrue(done.text().contains("La clé est retirée"), done.text());
    assertFalse(publicKeys().contains(signing), "gone from the key set");
    assertEquals(404, admin.open("/keys/" + signing + "/withdrawal").status());
    assertTrue(admin.lastDecision().contains("Clé retirée d’urgence"), admin.lastDecision());
    stage.workspace().faults().switchOn(Fault.TOKEN_EXPIRED);
    Person person = stage.newcomer("Anne", "Enseignante", Role.LEARNER);
    Visitor browser = new Visitor();
    Course.readFirstPage(browser, launch(browser, person));
    stage.course().awaitGrade(stage.course().teachersCourse(), person, ONE_STEP);
  }

  private static String publicKeys() {
    return new Visitor().open(stage.tool().url() + "/lti/jwks").response().body();
  }
}
