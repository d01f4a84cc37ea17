package fr.passerelle.deployment.crowd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.Course;
import fr.passerelle.deployment.testing.Database;
import fr.passerelle.deployment.testing.Eventually;
import fr.passerelle.deployment.testing.GradebookDesk;
import fr.passerelle.deployment.testing.SeededGroup;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.TwoServers;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Pages ask the database the same number of questions, however large the group and however long
 * somebody's history, and the right ones.
 */
class StatementsIT {

  /** The rounds' own questions, which come by the clock, are left out. */
  private static final Pattern OF_A_PAGE =
      Pattern.compile("(?i)execute .*(training_|lti_roster_person|resource_link_id|line_item in)");

  private static final Pattern A_STATEMENT =
      Pattern.compile("(?i)execute .*(select|insert|update|delete)");

  private static final long STATEMENTS_OF_A_LAUNCH = 17;

  private static final Pattern OF_A_ROUND =
      Pattern.compile("(?i)leased_until|due_at <=|delete from");
  private static final int CROWD = 500;

  private static final TwoServers SERVERS = TwoServers.shared();

  private static Database database;
  private static Stage stage;
  private static GradebookDesk desk;

  @BeforeAll
  static void openAWorkspace() {
    database = SERVERS.database();
    stage = SERVERS.stage();
    desk = new GradebookDesk(stage.tool(), stage.course());
  }

  @AfterAll
  static void closeTheWorkspace() {
    stage.closeWorkspace();
  }

  @Test
  void theGradebooksPagesDoNotAskMoreForMorePeople() {
    Visitor trainer = new Visitor();
    learners(1);
    Visitor.Page page = desk.spread(trainer);
    String gradebook = page.address().toString();
    String results = gradebook + "/results";
    trainer.open(results);
    long few = asked(trainer, gradebook);
    long fewHeld = asked(trainer, results);

    learners(6);

    assertNoMore(few, asked(trainer, gradebook));
    assertNoMore(fewHeld, asked(trainer, results));
    assertTrue(few > 0 && few <= 4, few + " statements");
    assertTrue(fewHeld > 0 && fewHeld <= 5, fewHeld + " statements");
  }

  /** The first may have looked for columns that were only just made. */
  private static void assertNoMore(long few, long more) {
    assertTrue(more > 0 && more <= few, few + " statements, then " + more);
  }

  /** A newcomer's, from the click to the first page. */
  @Test
  void aLaunchAsksThisMuch() {
    Course course = new Course(stage.workspace(), stage.tool().registerWith(stage.workspace()));
    LongSupplier launch = () -> askedByALaunch(course);
    launch.getAsLong();
    long fewest = LongStream.generate(launch).limit(5).min().orElseThrow();
    assertEquals(STATEMENTS_OF_A_LAUNCH, fewest);
  }

  /** Nor does it where a trainer gave days: they come with the attempt. */
  @Test
  void aLaunchAsksNoMoreWhereThereAreDays() {
    Course course = new Course(stage.workspace(), stage.tool().registerWith(stage.workspace()));
    askedByALaunch(course);
    database.change(
        "insert into training_given_days (id, registration_id, deployment_id, context_id,"
            + " course_id, module_id, advised_until)"
            + " select 900000000 + a.id * 10 + n, a.registration_id, a.deployment_id,"
            + " a.context_id, a.course_id, 'module-' || n, current_date"
            + " from training_attempt a, generate_series(1, 6) n"
            + " where a.registration_id = "
            + SERVERS.registrationOf(course));
    LongSupplier launch = () -> askedByALaunch(course);
    assertEquals(STATEMENTS_OF_A_LAUNCH, LongStream.generate(launch).limit(5).min().orElseThrow());
  }

  private static long askedByALaunch(Course course) {
    Person newcomer = stage.newcomer("Noé", "Enseignant", Role.LEARNER);
    long before = SERVERS.now();
    stage.tool().launch(new Visitor(), course.workspace(), course.teachersCourse(), newcomer);
    return SERVERS.sentBy(TwoServers.FIRST, before).stream()
        .filter(line -> A_STATEMENT.matcher(line).find())
        .filter(line -> !OF_A_ROUND.matcher(line).find())
        .count();
  }

  @Test
  void theLearnersPagesDoNotAskMoreForMoreHistory() {
    Visitor learner = new Visitor();
    Person noe = stage.newcomer("Noé", "Enseignant", Role.LEARNER);
    String home = desk.learn(learner, noe).address().toString().replaceAll("/course.*", "/course");
    String positioning = home + "/mes-habitudes/mes-reperes";
    learner.answer(learner.open(positioning), "form[action$=/positioning]");
    List<String> pages = List.of(home, home + "/remaining", positioning);
    List<Long> few = pages.stream().map(page -> asked(learner, page)).toList();

    database.change(
        "insert into training_activity_result (id, attempt_id, activity_id, points, done_at)"
            + " select 900000000 + n, (select attempt_id from training_self_rating"
            + " order by first_at desc limit 1), 'old-' || n, 1, now()"
            + " from generate_series(1, 200) n");

    assertEquals(few, pages.stream().map(page -> asked(learner, page)).toList());
    few.forEach(asked -> assertTrue(asked > 0 && asked <= 8, few + " statements"));
  }

  private static void learners(int count) {
    for (int i = 0; i < count; i++) {
      Person person = stage.newcomer("Noé", "Enseignant", Role.LEARNER);
      desk.learn(new Visitor(), person);
      desk.awaitGrade(
          desk.workspace().gradebook().columnOf(stage.course().teachersCourse()).orElseThrow(),
          person,
          GradebookDesk.FIRST_PAGE_OF_THE_COURSE);
    }
  }

  @Test
  void theTrainersPagesDoNotAskMoreForFiveHundredThanForTwo() {
    Group group = Group.open();
    Map<String, Long> few = group.askedForEachPage();

    group.crowd().comesTo(group.context(), CROWD);
    group.crowd().isExpected(group.context(), CROWD);

    group.assertNoMore(few);
    few.forEach((page, asked) -> assertTrue(asked > 0 && asked <= 13, page + ": " + asked));
  }

  @Test
  void aModulesTableDoesNotAskMoreEither() {
    Group group = Group.open();
    group.isOfModule("mes-habitudes");
    Map<String, Long> few = group.askedForEachPage();

    group.crowd().comesTo(group.context(), CROWD);

    group.assertNoMore(few);
    assertTrue(group.table("").text().contains("1 parcours en cours"), group.table("").text());
  }

  @Test
  void theTableCountsSortsFindsAndPagesTheGroup() {
    Group group = Group.open();
    group.crowd().comesTo(group.context(), 120);
    group.crowd().isExpected(group.context(), 60);
    String here = group.table("").text();

    assertTrue(here.contains("122 personnes venues"), here);
    assertTrue(here.contains("80 parcours terminés"), here);
    assertTrue(here.contains("1 parcours en cours"), here);
    assertTrue(here.contains("8 scores pas encore arrivés"), here);
    assertEquals(8, rows(group.table("?who=undelivered")).size());
    List<String> all =
        IntStream.rangeClosed(1, (int) (122 + group.expected() + 49) / 50)
            .mapToObj(page -> rows(group.table("?page=" + page)))
            .flatMap(List::stream)
            .toList();
    assertEquals(all.size(), all.stream().distinct().count(), "each once");
    assertEquals(122 + group.expected(), all.size());
    assertTrue(all.indexOf("Prénom Famille100001") < all.indexOf("Venir Famille100002"));
    assertEquals(List.of("Prénom Famille100007"), rows(group.find("famille100007 prenom")));
    assertEquals(50, rows(group.find("Prénom")).size());
    assertTrue(group.find("Prénom").text().contains("précisez le nom"));
    assertEquals(List.of(), rows(group.find("100%")));

    trainerSendsAllAgain(group);
    assertEquals(
        80, database.count("lti_score_outbox where revision > 1 and user_id like 'crowd-%'"));
  }

  private static void trainerSendsAllAgain(Group group) {
    group.trainer().submit(group.table(""), "form[action$=/group/retry]", Map.of());
  }

  private static List<String> rows(Visitor.Page page) {
    return page.document().select("tbody tr th").eachText();
  }

  /** A group of its own: a trainer, one learner who has read a page and one who has not. */
  private record Group(Course course, Visitor trainer, String address) {

    static Group open() {
      Course course = new Course(stage.workspace(), stage.tool().registerWith(stage.workspace()));
      Visitor learner = new Visitor();
      Course.readFirstPage(learner, launch(course, learner, course.person("Enseignante")));
      launch(course, new Visitor(), course.person("Lefèvre"));
      Visitor trainer = new Visitor();
      Visitor.Page page = launch(course, trainer, course.person("Formatrice"));
      Group group = new Group(course, trainer, page.address().toString());
      Eventually.get(
          "the list",
          () ->
              Optional.of(group.table(""))
                  .filter(now -> now.text().contains("a été lue"))
                  .filter(now -> now.text().contains("0 score pas encore arrivé")));
      return group;
    }

    private static Visitor.Page launch(Course course, Visitor visitor, Person person) {
      return stage.tool().launch(visitor, course.workspace(), course.teachersCourse(), person);
    }

    /** As if the trainer's link were about this module alone. */
    void isOfModule(String module) {
      database.change(
          "update lti_launch_session set content = content || '/%s' where instructor and registration_id = %d"
              .formatted(module, crowd().registration()));
    }

    SeededGroup crowd() {
      return SeededGroup.likeTheLast(database);
    }

    String context() {
      return database.text("select context_id from training_attempt where id = " + crowd().like());
    }

    long expected() {
      return database.number(
          "select count(*) from lti_roster_person p where p.learner and p.roster_id in"
              + " (select id from lti_roster where registration_id = "
              + crowd().registration()
              + ") and p.user_id not in (select l.subject from training_attempt a"
              + " join training_learner l on l.id = a.learner_id where a.registration_id = "
              + crowd().registration()
              + ")");
    }

    Visitor.Page table(String query) {
      return trainer.open(address + query);
    }

    Visitor.Page find(String name) {
      return trainer.submit(table(""), "form[action$=/group/search]", Map.of("name", name));
    }

    /** The trainer's pages and their addresses. */
    private Map<String, String> pages() {
      return Map.of(
          "the table",
          address,
          "the last page",
          address + "?who=came&page=99",
          "who came",
          address + "?who=came",
          "one's work",
          table("?who=came").form("tbody th a").absUrl("href"));
    }

    Map<String, Long> askedForEachPage() {
      return pages().entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, page -> asked(trainer, page.getValue())));
    }

    /**
     * No page asks for more than it did, as soon as the server's own work is done; a page on which
     * nobody has a score asks for none.
     */
    void assertNoMore(Map<String, Long> few) {
      Map<String, String> addresses = pages();
      few.forEach(
          (page, most) ->
              Eventually.get(
                  page + " with at most " + most + " statements",
                  () ->
                      Optional.of(askedOnce(trainer, addresses.get(page)))
                          .filter(now -> now <= most)));
    }
  }

  /**
   * How many statements on people, or on the group's scores, a page takes: the fewest of several
   * looks, for the server also works by itself.
   */
  private static long asked(Visitor visitor, String address) {
    visitor.open(address);
    return IntStream.range(0, 3).mapToLong(look -> askedOnce(visitor, address)).min().orElseThrow();
  }

  private static long askedOnce(Visitor visitor, String address) {
    long before = SERVERS.now();
    assertEquals(200, visitor.open(address).status());
    return SERVERS.sentBy(TwoServers.FIRST, before).stream()
        .filter(line -> OF_A_PAGE.matcher(line).find())
        .filter(line -> !OF_A_ROUND.matcher(line).find())
        .count();
  }
}
