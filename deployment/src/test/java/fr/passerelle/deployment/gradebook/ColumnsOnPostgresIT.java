package fr.passerelle.deployment.gradebook;

import static fr.passerelle.deployment.testing.GradebookDesk.FIRST_MODULE;
import static fr.passerelle.deployment.testing.GradebookDesk.FIRST_PAGE_OF_THE_MODULE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.Administration;
import fr.passerelle.deployment.testing.Course;
import fr.passerelle.deployment.testing.Database;
import fr.passerelle.deployment.testing.Eventually;
import fr.passerelle.deployment.testing.GradebookDesk;
import fr.passerelle.deployment.testing.HeldRow;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.Tool;
import fr.passerelle.deployment.testing.TwoServers;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.lti.sandbox.Sandbox;
import fr.passerelle.lti.sandbox.fault.Fault;
import fr.passerelle.lti.sandbox.workspace.LineItem;
import fr.passerelle.lti.sandbox.workspace.Person;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Columns that several deployments of one client share, and who waits for whom when columns and
 * scores are changed: PostgreSQL tells.
 */
class ColumnsOnPostgresIT {

  private static final int MANY = 30;

  /** The tool changes two hundred in a transaction. */
  private static final int SEVERAL_STEPS = 450;

  /** Above every number that the tool's sequences give. */
  private static final long FAR = 70_000_000;

  private static long made = FAR;

  private final TwoServers servers = TwoServers.shared();
  private final Database database = servers.database();
  private final Tool tool = servers.tool();
  private Sandbox workspace;
  private Course course;
  private GradebookDesk desk;
  private long registration;

  @BeforeEach
  void openAWorkspaceOfItsOwn() {
    workspace = Stage.newWorkspace();
    course = new Course(workspace, tool.registerWith(workspace));
    desk = new GradebookDesk(tool, course);
    registration = servers.registrationOf(course);
  }

  @AfterEach
  void closeTheWorkspace() {
    workspace.close();
  }

  @Test
  void whoGoesBackToOneColumnLeavesTheCellsOfAnotherDeployment() {
    Person elise = course.person("Enseignante");
    Person karim = course.person("Lefèvre");
    Visitor trainer = new Visitor();
    Visitor.Page page = spreadWithAnotherDeployment(trainer, elise, karim);

    GradebookDesk.awaitDone(trainer, desk.choose(trainer, page, "COURSE"));

    assertEquals(0, cellsOfModules(elise));
    assertEquals(Course.MODULES.size(), cellsOfModules(karim));
  }

  @Test
  void aColumnThatIsMadeAgainTakesNothingOfAnotherDeploymentAlong() {
    Person elise = course.person("Enseignante");
    Person karim = course.person("Lefèvre");
    Visitor trainer = new Visitor();
    Visitor.Page page = spreadWithAnotherDeployment(trainer, elise, karim);
    String old = address(desk.column(FIRST_MODULE));
    workspace.removeColumn(desk.column(FIRST_MODULE));

    GradebookDesk.awaitDone(trainer, desk.choose(trainer, page, "MODULES"));

    desk.awaitGrade(desk.column(FIRST_MODULE), elise, FIRST_PAGE_OF_THE_MODULE);
    assertEquals(0, scores(old, elise));
    assertEquals(1, scores(old, karim), "theirs until their own trainer's round");
    assertEquals(Course.MODULES.size(), cellsOfModules(karim));
  }

  /** Élise and Karim have a cell in each module's column; Karim came through another deployment. */
  private Visitor.Page spreadWithAnotherDeployment(Visitor trainer, Person elise, Person karim) {
    desk.learn(new Visitor(), elise);
    desk.learn(new Visitor(), karim);
    Visitor.Page page = desk.spread(trainer);
    desk.awaitGrade(desk.column(FIRST_MODULE), elise, FIRST_PAGE_OF_THE_MODULE);
    desk.awaitGrade(desk.column(FIRST_MODULE), karim, FIRST_PAGE_OF_THE_MODULE);
    database.change(
        """
        update training_attempt set deployment_id = 'another' where learner_id =
          (select id from training_learner where registration_id = %d and subject = '%s')\
        """
            .formatted(registration, karim.id()));
    anotherDeployment("null");
    return page;
  }

  /** The same choice and columns once more, for another deployment of the client. */
  private void anotherDeployment(String leasedUntil) {
    database.change(
        """
        insert into training_gradebook (id, registration_id, deployment_id, context_id, course_id,
          layout, state, line_items, link_item, ags_scopes, attempts, due_at, leased_until)
        select id + %d, registration_id, 'another', context_id, course_id, layout, 'DONE',
          line_items, link_item, ags_scopes, attempts, due_at, %s
        from training_gradebook where registration_id = %d\
        """
            .formatted(FAR, leasedUntil, registration));
    database.change(
        """
        insert into training_gradebook_column (id, gradebook_id, resource_id, module_id, line_item,
          label, maximum, gone)
        select c.id + %1$d, c.gradebook_id + %1$d, c.resource_id, c.module_id, c.line_item,
          c.label, c.maximum, c.gone
        from training_gradebook_column c join training_gradebook g on g.id = c.gradebook_id
        where g.registration_id = %2$d and g.id < %1$d\
        """
            .formatted(FAR, registration));
  }

  @Test
  void oneOfTheDeploymentsThatShareColumnsHasThemMadeAtATime() {
    Visitor trainer = new Visitor();
    Visitor.Page page = GradebookDesk.awaitDone(trainer, chooseTheCourse(trainer));
    anotherDeployment("now() + interval '3 minutes'");

    Visitor.Page due = desk.choose(trainer, page, "MODULES");

    assertTrue(due.text().contains("À faire"), due.text());
    assertTrue(desk.made().isEmpty(), "the other round would make them too");
    database.change("update training_gradebook set leased_until = null where id > " + FAR);
    GradebookDesk.awaitDone(trainer, page);
    assertEquals(Course.MODULES.size(), desk.made().size());
  }

  private Visitor.Page chooseTheCourse(Visitor trainer) {
    return desk.choose(trainer, desk.open(trainer), "COURSE");
  }

  @Test
  void whoSendsAllAgainLocksScoresInTheOrderOfTheirNumbers() throws Exception {
    Administration admin = Administration.of(tool);
    long first = madeUp("https://elsewhere.example/items/1", "REJECTED");
    URI again = URI.create(tool.url() + "/admin/deliveries/retry");
    Map<String, String> all =
        Map.of("platform", String.valueOf(registration), "states", "REJECTED");

    try (HeldRow row = database.hold("select 1 from lti_score_outbox where id = " + first)) {
      CompletableFuture<Visitor.Page> sent =
          CompletableFuture.supplyAsync(
              () -> admin.browser().post(again, all, tool.url().toString()));
      row.awaitWaiterBefore(from(first + 1, MANY - 1));
      row.letGo();
      assertEquals(200, sent.join().status());
    }

    assertEquals(MANY, database.count(from(first) + " and revision = 2"));
  }

  @Test
  void tensOfStepsOfScoresAreSentAgainWithoutAnybodyWaitingForThem() {
    Administration admin = Administration.of(tool);
    long first = madeUp("https://elsewhere.example/items/2", "REJECTED", SEVERAL_STEPS);
    URI again = URI.create(tool.url() + "/admin/deliveries/retry");

    Visitor.Page page =
        admin
            .browser()
            .post(
                again,
                Map.of("platform", String.valueOf(registration), "states", "REJECTED"),
                tool.url().toString());

    assertEquals(200, page.status());
    awaitSentAgain(first, SEVERAL_STEPS);
    assertEquals(
        1,
        database.count(
            "lti_audit where action = 'RESENT_SCORES' and subject = '" + SEVERAL_STEPS + "'"));
  }

  @Test
  void whatANodeThatDiedHadBegunToSendAgainAnotherOneFinishes() {
    long first = madeUp("https://elsewhere.example/items/3", "REJECTED", SEVERAL_STEPS);
    database.change(
        """
        insert into lti_resend_wish (id, registration_id, states, absent, after_id, until_id)
        values (%d, %d, 'REJECTED RETRYING', false, %d, %d)\
        """
            .formatted(made, registration, first + 199, first + SEVERAL_STEPS - 1));

    awaitSentAgain(first + 200, SEVERAL_STEPS - 200);

    assertEquals(200, database.count(from(first, 200) + " and revision = 1"), "done before");
  }

  private void awaitSentAgain(long first, int count) {
    Eventually.get(
        "all sent again",
        () ->
            Optional.of(true)
                .filter(all -> database.count(from(first, count) + " and revision = 2") == count));
    Eventually.get(
        "a wish that is gone",
        () -> Optional.of(true).filter(gone -> database.count("lti_resend_wish") == 0));
  }

  @Test
  void aRoundThatMakesAColumnAgainLocksScoresInTheOrderOfTheirNumbers() throws Exception {
    Visitor trainer = new Visitor();
    Visitor.Page page = spreadAfter(course.person("Enseignante"), trainer);
    LineItem old = desk.column(FIRST_MODULE);
    long first = madeUp(address(old), "DELIVERED");
    giveCells(first, MANY);
    workspace.removeColumn(old);

    try (HeldRow row = database.hold("select 1 from lti_score_outbox where id = " + first)) {
      CompletableFuture<Visitor.Page> chosen =
          CompletableFuture.supplyAsync(() -> desk.choose(trainer, page, "MODULES"));
      row.awaitWaiterBefore(from(first + 1, MANY - 1));
      row.letGo();
      chosen.join();
    }

    GradebookDesk.awaitDone(trainer, page);
    assertEquals(0, database.count(from(first)));
  }

  @Test
  void aWholeGroupGetsItsCellsInTheColumnThatReplacesAnother() {
    Visitor trainer = new Visitor();
    Visitor.Page page = spreadAfter(course.person("Enseignante"), trainer);
    String old = address(desk.column(FIRST_MODULE));
    long first = madeUp(old, "DELIVERED", SEVERAL_STEPS);
    giveCells(first, SEVERAL_STEPS);
    workspace.removeColumn(desk.column(FIRST_MODULE));

    GradebookDesk.awaitDone(trainer, desk.choose(trainer, page, "MODULES"));

    assertEquals(0, cellsIn(old));
    assertEquals(SEVERAL_STEPS + 1, cellsIn(address(desk.column(FIRST_MODULE))));
    assertEquals(0, database.count(from(first, SEVERAL_STEPS)), "nothing is owed to the old one");
    assertEquals(0, replaced());
  }

  @Test
  void whatARoundThatDiedHadNotTakenAwayTheNextOneTakes() {
    Visitor trainer = new Visitor();
    Visitor.Page page = spreadAfter(course.person("Enseignante"), trainer);
    String old = address(desk.column(FIRST_MODULE)) + "/old";
    long first = madeUp(old, "DELIVERED", SEVERAL_STEPS);
    giveCells(first, SEVERAL_STEPS);
    database.change(
        """
        update training_gradebook_column set replaced_item = '%s' where line_item = '%s'\
        """
            .formatted(old, address(desk.column(FIRST_MODULE))),
        """
        update training_gradebook set state = 'DUE', due_at = now(), leased_until = now()
          where registration_id = %d\
        """
            .formatted(registration));

    GradebookDesk.awaitDone(trainer, page);

    assertEquals(0, cellsIn(old));
    assertEquals(0, database.count(from(first, SEVERAL_STEPS)));
    assertEquals(0, replaced());
  }

  private Visitor.Page spreadAfter(Person learner, Visitor trainer) {
    desk.learn(new Visitor(), learner);
    return desk.spread(trainer);
  }

  private long cellsIn(String lineItem) {
    return database.count(
        "training_grade_target where registration_id = %d and line_item = '%s'"
            .formatted(registration, lineItem));
  }

  /** Columns of this workspace whose predecessor still has cells. */
  private long replaced() {
    return database.count(
        "training_gradebook_column c join training_gradebook g on g.id = c.gradebook_id"
            + " where c.replaced_item is not null and g.registration_id = "
            + registration);
  }

  @Test
  void aPlatformThatMakesNoColumnWithoutALinkIsAskedWithOne() {
    Visitor trainer = new Visitor();
    Visitor.Page page = desk.open(trainer);
    database.change("update lti_registration set product = 'another' where id = " + registration);
    workspace.faults().switchOn(Fault.COLUMN_NEEDS_LINK);

    Visitor.Page told =
        GradebookDesk.awaitText(
            trainer,
            desk.choose(trainer, page, "MODULES"),
            "quand Passerelle lui a demandé une colonne");

    GradebookDesk.awaitDone(trainer, told);
    assertEquals(Course.MODULES.size(), desk.made().size());
  }

  @Test
  void whoTaughtHereFourHoursAgoHasToComeFromTheirCourseAgain() {
    Visitor trainer = new Visitor();
    Visitor.Page page = desk.open(trainer);
    assertEquals(200, trainer.open(page.address()).status());

    database.change(
        "update lti_launch_session set created_at = created_at - interval '4 hours'"
            + " where registration_id = "
            + registration);

    Visitor.Page old = trainer.open(page.address());
    assertEquals(403, old.status());
    assertTrue(old.text().contains("Votre accès au groupe est à renouveler"), old.text());
    assertEquals(200, desk.open(trainer).status(), "a new launch says it again");
  }

  @Test
  void somebodyNewWaitsForWhoeverChangesColumns() throws Exception {
    Person elise = course.person("Enseignante");
    Person karim = course.person("Lefèvre");
    desk.learn(new Visitor(), elise);
    desk.spread(new Visitor());

    try (HeldRow gradebook =
        database.hold("select 1 from training_gradebook where registration_id = " + registration)) {
      CompletableFuture<Visitor.Page> first =
          CompletableFuture.supplyAsync(() -> desk.learn(new Visitor(), karim));
      gradebook.awaitWaiter();
      tool.launch(new Visitor(), workspace, course.teachersCourse(), elise);
      assertFalse(first.isDone(), "known learners are found by their attempts and need not wait");
      gradebook.letGo();
      first.join();
    }

    desk.awaitGrade(desk.column(FIRST_MODULE), karim, FIRST_PAGE_OF_THE_MODULE);
  }

  @Test
  void aRoundThatGivesLearnersTheirCellsLocksScoresInTheOrderOfTheirNumbers() throws Exception {
    Person elise = course.person("Enseignante");
    Person karim = course.person("Lefèvre");
    desk.learn(new Visitor(), elise);
    desk.learn(new Visitor(), karim);
    awaitDelivered(2);
    long first = renumbered(karim, 1);
    long second = renumbered(elise, 2); // whose attempt comes first
    Visitor trainer = new Visitor();
    Visitor.Page page = desk.open(trainer);

    try (HeldRow row = database.hold("select 1 from lti_score_outbox where id = " + first)) {
      CompletableFuture<Visitor.Page> chosen =
          CompletableFuture.supplyAsync(() -> desk.choose(trainer, page, "MODULES"));
      row.awaitWaiterBefore("lti_score_outbox where id = " + second);
      row.letGo();
      chosen.join();
    }

    GradebookDesk.awaitDone(trainer, page);
    assertEquals(Course.MODULES.size(), cellsOfModules(elise));
    assertEquals(Course.MODULES.size(), cellsOfModules(karim));
  }

  @Test
  void whoFindsAColumnGoneLooksAgainOnceItsGradebooksAreFree() throws Exception {
    Person elise = course.person("Enseignante");
    desk.learn(new Visitor(), elise);
    desk.spread(new Visitor());
    anotherDeployment("null");
    LineItem column = desk.column(FIRST_MODULE);
    desk.awaitGrade(column, elise, FIRST_PAGE_OF_THE_MODULE);
    String old = address(column);
    String here = "training_gradebook where registration_id = " + registration + " and id ";
    awaitDelivered(2);
    workspace.removeColumn(column);

    try (HeldRow lower = database.hold("select 1 from " + here + "< " + FAR)) {
      lower.change(
          "update training_gradebook_column set line_item = '%1$s/again' where line_item = '%1$s'"
              .formatted(old));
      database.change(
          "update lti_score_outbox set state = 'PENDING', due_at = now() where line_item = '%s'"
              .formatted(old));
      String finder = lower.awaitWaiterBefore(here + "> " + FAR);
      lower.keep();
      Eventually.get(
          "the end of what waited",
          () -> Optional.of(database.count(finder)).filter(running -> running == 0));
    }

    assertEquals(0, database.count(here + "> 0 and state <> 'DONE'"));
    assertEquals(
        0,
        database.count(
            "training_gradebook_column where gone and line_item = '%s/again'".formatted(old)));
  }

  @Test
  void whoComesBackWhileTheyAreForgottenBeginsAnew() throws Exception {
    Person elise = course.person("Enseignante");
    Visitor leaving = new Visitor();
    Visitor.Page home = desk.learn(leaving, elise);
    awaitDelivered(1);
    Visitor.Page data = leaving.open(home.address().toString().replace("/course", "/my-data"));

    try (HeldRow score =
        database.hold("select 1 from lti_score_outbox where registration_id = " + registration)) {
      CompletableFuture<Visitor.Page> erased =
          CompletableFuture.supplyAsync(
              () -> leaving.submit(data, "form[action$=/erase]", Map.of("confirmed", "yes")));
      score.awaitWaiter();
      CompletableFuture<Visitor.Page> back =
          CompletableFuture.supplyAsync(
              () -> tool.launch(new Visitor(), workspace, course.teachersCourse(), elise));
      score.awaitWaiterBehindTheFirst();
      score.letGo();
      assertEquals(200, erased.join().status());
      assertEquals(200, back.join().status());
    }

    assertEquals(1, database.count("training_learner where registration_id = " + registration));
    assertEquals(
        0, database.count("lti_score_outbox where registration_id = " + registration), "anew");
  }

  private void awaitDelivered(int scores) {
    Eventually.get(
        scores + " scores delivered",
        () ->
            Optional.of(
                    database.count(
                        "lti_score_outbox where state = 'DELIVERED' and registration_id = "
                            + registration))
                .filter(delivered -> delivered == scores));
  }

  /** The new number of this person's one score: so many after the last one made up. */
  private long renumbered(Person person, int place) {
    long number = made + 500 + place;
    database.change(
        "update lti_score_outbox set id = %d where registration_id = %d and user_id = '%s'"
            .formatted(number, registration, person.id()));
    return number;
  }

  /**
   * Scores of nobody, where neither their place in the table nor that in an index is the order of
   * their numbers.
   *
   * @return the lowest number
   */
  private long madeUp(String lineItem, String state) {
    return madeUp(lineItem, state, MANY);
  }

  private long madeUp(String lineItem, String state, int count) {
    made += 1000;
    database.change(
        """
        insert into lti_score_outbox (id, registration_id, line_item, user_id, score_given,
          score_maximum, activity_progress, revision, state, attempts, due_at)
        select %1$d - n, %2$d, '%3$s', 'made-up-' || (100 + n), 1, 1, 'IN_PROGRESS', 1, '%4$s', 1,
          now() from generate_series(1, %5$d) n\
        """
            .formatted(made + count + 1, registration, lineItem, state, count));
    return made + 1;
  }

  /** Whose scores were made up have begun the course, and have a cell where their score goes. */
  private void giveCells(long first, int count) {
    String scores = "(select * from " + from(first, count) + ") s";
    database.change(
        """
        insert into training_learner (id, registration_id, subject, display_name, first_seen,
          last_seen) select s.id, s.registration_id, s.user_id, 'Personne', now(), now() from %s\
        """
            .formatted(scores),
        """
        insert into training_attempt (id, learner_id, registration_id, deployment_id, context_id,
          course_id, course_hash, graded, started_at, steps_done, points, completed)
        select s.id, s.id, a.registration_id, a.deployment_id, a.context_id, a.course_id,
          a.course_hash, true, now(), 0, 0, false
        from %s, training_attempt a where a.id = (select max(o.id) from training_attempt o
          where o.graded and o.registration_id = %d)\
        """
            .formatted(scores, registration),
        """
        insert into training_grade_target (id, attempt_id, registration_id, line_item, user_id,
          module_id) select s.id, s.id, s.registration_id, s.line_item, s.user_id, 'mes-habitudes'
        from %s\
        """
            .formatted(scores));
  }

  private static String from(long first) {
    return from(first, MANY);
  }

  private static String from(long first, int count) {
    return "lti_score_outbox where id between %d and %d".formatted(first, first + count - 1);
  }

  private long cellsOfModules(Person person) {
    return database.count(
        "training_grade_target where registration_id = %d and user_id = '%s' and module_id is not null"
            .formatted(registration, person.id()));
  }

  private long scores(String lineItem, Person person) {
    return database.count(
        "lti_score_outbox where registration_id = %d and line_item = '%s' and user_id = '%s'"
            .formatted(registration, lineItem, person.id()));
  }

  /** The column's URL as the tool noted it. */
  private String address(LineItem column) {
    return database.text(
        """
        select line_item from training_gradebook_column c join training_gradebook g
          on g.id = c.gradebook_id where g.registration_id = %d and c.resource_id = '%s'
          order by c.id limit 1\
        """
            .formatted(registration, column.resourceId()));
  }
}
