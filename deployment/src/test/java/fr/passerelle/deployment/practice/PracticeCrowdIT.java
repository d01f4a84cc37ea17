package fr.passerelle.deployment.practice;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.Course;
import fr.passerelle.deployment.testing.Database;
import fr.passerelle.deployment.testing.SeededGroup;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.TwoServers;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many at once, on two servers: each has what they handed in, once, and nobody's is lost. */
class PracticeCrowdIT {

  private static final int MANY = 200;
  private static final int DEVICES = 20;
  private static final String FORM = "form[action$=/practice]";
  private static final String DECISION = "form[action*=/group/practice/]";
  private static final byte[] PDF = Arrays.copyOf("%PDF-1.7\n".getBytes(ISO_8859_1), 600 * 1024);

  private final TwoServers servers = TwoServers.shared();
  private final Database database = servers.database();
  private final Stage stage = servers.stage();
  private final Course course = stage.course();
  private final Visitor learner = new Visitor();
  private final Visitor trainer = new Visitor();
  private String task;
  private String list;

  @BeforeEach
  void somebodyFollowsACourseWithATask() {
    task =
        launch(learner, stage.newcomer("Élise", "Enseignante", Role.LEARNER)) + PracticeCourse.TASK;
    list = launch(trainer, course.person("Formatrice")) + "/practice";
    PracticeCourse.isFollowedBy(database, servers.registrationOf(course));
  }

  @AfterEach
  void closeTheWorkspace() {
    stage.closeWorkspace();
  }

  private String launch(Visitor visitor, fr.passerelle.lti.sandbox.workspace.Person person) {
    return stage
        .tool()
        .launch(visitor, stage.workspace(), course.teachersCourse(), person)
        .address()
        .toString();
  }

  @Test
  void twoHundredHandInAtOnceAndAreListed() throws Exception {
    List<Visitor.Page> pages = new ArrayList<>();
    List<Visitor> people = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      Visitor person = new Visitor();
      String home = launch(person, stage.newcomer("Alix", "Enseignant", Role.LEARNER));
      people.add(person);
      pages.add(new Visitor.Page(URI.create(home + PracticeCourse.TASK), 0, null));
    }
    PracticeCourse.isFollowedBy(database, servers.registrationOf(course));
    List<Callable<Integer>> each = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      Visitor person = people.get(i);
      URI there = pages.get(i).address();
      each.add(() -> handIn(person, person.open(there), "Trois règles").status());
    }

    assertEquals(List.of(200), together(each).stream().distinct().toList());

    assertEquals(MANY, waiting());
    assertEquals(MANY, database.number("select count(*) from training_practice_file f" + joined()));
    assertEquals(
        2L * MANY,
        database.number(
            "select count(*) from training_practice_piece x"
                + " join training_practice_file f on f.id = x.file_id"
                + joined()));
    assertEquals(50, trainer.open(list + "?page=4").document().select("tbody tr").size());
  }

  @Test
  void ofManyDevicesOneIsKeptAndTheOthersAreTold() throws Exception {
    Visitor.Page page = learner.open(task);
    List<Callable<Integer>> each = new ArrayList<>();
    for (int i = 0; i < DEVICES; i++) {
      String text = "Appareil " + i;
      each.add(() -> handIn(learner, page, text).status());
    }

    List<Integer> met = together(each);

    assertEquals(1, met.stream().filter(status -> status == 200).count(), met.toString());
    assertEquals(DEVICES - 1, met.stream().filter(status -> status == 409).count());
    assertEquals(1, waiting());
  }

  /** Whoever comes first: what is validated is what was read, and it is scored once. */
  @Test
  void manyTrainersDecideWhileTheLearnerReplaces() throws Exception {
    Visitor.Page page = learner.open(task);
    Visitor.Page handedIn = handIn(learner, page, "Première version");
    Visitor.Page work = trainer.open(trainer.open(list).form("tbody th a").absUrl("href"));
    List<Callable<Integer>> each = new ArrayList<>();
    for (int i = 0; i < DEVICES; i++) {
      String text = "Deuxième version " + i;
      each.add(() -> validate(work));
      each.add(() -> handIn(learner, handedIn, text).status());
    }

    List<Integer> met = together(each);

    assertTrue(met.stream().allMatch(status -> status == 200 || status == 409), met.toString());
    String kept = database.text("select p.state || ' ' || p.told" + ofCourse());
    assertTrue(
        kept.equals("VALIDATED {\"fait\":\"Première version\"}")
            || kept.startsWith("HANDED_IN {\"fait\":\"Deuxième version "),
        kept);
    assertEquals(1, met.stream().filter(status -> status == 200).count(), met.toString());
  }

  @Test
  void theTrainersListAsksTheSameOfTheDatabaseHoweverLongItIs() {
    handIn(learner, learner.open(task), "Un travail");
    List<String> few = asked(list);
    String group = list.replace("/practice", "");
    List<String> fewOfGroup = asked(group);
    SeededGroup.likeTheLast(database)
        .comesTo(
            database.text(
                "select context_id from training_attempt where registration_id = "
                    + servers.registrationOf(course)
                    + " limit 1"),
            300);
    database.change(
        "insert into training_practice (id, attempt_id, activity_id, state, version, told,"
            + " handed_in_at, saved_at) select 70000000 + a.id, a.id, 'plan', 'HANDED_IN', 1,"
            + " '{}', now(), now() from training_attempt a where a.registration_id = "
            + servers.registrationOf(course)
            + " and not exists (select 1 from training_practice p where p.attempt_id = a.id)");
    PracticeCourse.isFollowedBy(database, servers.registrationOf(course));

    assertNoMore(few, asked(list));
    assertNoMore(few, asked(list + "?page=6"));
    assertNoMore(fewOfGroup, asked(group));
    assertTrue(!few.isEmpty() && few.size() <= 4, String.join("\n", few));
  }

  private static void assertNoMore(List<String> few, List<String> now) {
    assertTrue(now.size() <= few.size(), String.join("\n", now));
  }

  /** The statements about tasks and attempts; of three looks the one with the fewest. */
  private List<String> asked(String address) {
    trainer.open(address);
    return Stream.generate(() -> askedAtALook(address))
        .limit(3)
        .min(Comparator.comparingInt(List::size))
        .orElseThrow();
  }

  private List<String> askedAtALook(String address) {
    long before = servers.now();
    assertEquals(200, trainer.open(address).status());
    return servers.sentBy(TwoServers.FIRST, before).stream()
        .filter(line -> line.matches("(?i).*execute .*training_(practice|attempt).*"))
        .filter(line -> !line.matches("(?i).*(leased_until|due_at <=|delete from).*"))
        .toList();
  }

  private int validate(Visitor.Page work) {
    return trainer
        .submit(
            work,
            DECISION,
            Map.of(
                "decision",
                "validate",
                "goal",
                "yes",
                "pupils",
                "yes",
                "rights",
                "yes",
                "tried",
                "yes"))
        .status();
  }

  private static Visitor.Page handIn(Visitor visitor, Visitor.Page page, String text) {
    return visitor.submitWithFiles(
        page,
        FORM,
        Map.of("then", "handin", "confirmed", "yes", "plan.fait", text),
        List.of(new Visitor.Chosen("plan.pdf", "application/pdf", PDF)));
  }

  private static List<Integer> together(List<Callable<Integer>> each) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(each.size());
    try {
      List<Integer> met = new ArrayList<>();
      for (Future<Integer> one : threads.invokeAll(each)) {
        met.add(one.get());
      }
      return met;
    } finally {
      threads.shutdownNow();
    }
  }

  private long waiting() {
    return database.number("select count(*)" + ofCourse() + " and p.state = 'HANDED_IN'");
  }

  private String joined() {
    return " join training_practice p on p.id = f.practice_id join training_attempt a on a.id ="
        + " p.attempt_id where a.registration_id = "
        + servers.registrationOf(course);
  }

  private String ofCourse() {
    return " from training_practice p join training_attempt a on a.id = p.attempt_id"
        + " where a.registration_id = "
        + servers.registrationOf(course);
  }
}
