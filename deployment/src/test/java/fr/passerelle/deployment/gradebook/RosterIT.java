package fr.passerelle.deployment.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.Administration;
import fr.passerelle.deployment.testing.Course;
import fr.passerelle.deployment.testing.Eventually;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.TwoServers;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.lti.sandbox.Sandbox;
import fr.passerelle.lti.sandbox.SandboxOptions;
import fr.passerelle.lti.sandbox.fault.Fault;
import fr.passerelle.lti.sandbox.workspace.JournalEntry;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.Role;
import fr.passerelle.lti.sandbox.workspace.Scopes;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Who is in a course (NRPS 2.0), from the workspace's list to the trainer's table: two servers on
 * one PostgreSQL, and for each test a workspace of its own with 124 learners and a trainer.
 */
class RosterIT {

  private static final String REFRESH = "form[action$=/group/roster]";
  private static final Pattern STATEMENT_OF_THE_PAGE =
      Pattern.compile("execute .*(training_|lti_roster_person|resource_link_id|line_item in)");

  private final TwoServers servers = TwoServers.shared();
  private Sandbox workspace;
  private Course course;
  private final Visitor trainer = new Visitor();

  @BeforeEach
  void openAWorkspace() {
    workspace = Stage.newWorkspace();
    course = new Course(workspace, servers.tool().registerWith(workspace));
  }

  @AfterEach
  void closeTheWorkspace() {
    workspace.close();
  }

  @Test
  void everybodyWhoIsExpectedIsListedFiftyAPage() {
    Visitor.Page group = groupOnceRead();

    assertTrue(group.text().contains("118 personnes inscrites 0 personne venue"), group.text());
    assertTrue(group.text().contains("Personnes 1 à 50 sur 118"), group.text());
    assertEquals(50, group.document().select("tbody tr").size());
    List<String> names = everybody(group);
    assertEquals(118, new HashSet<>(names).size(), "each once: " + names);
    assertTrue(names.contains("Karim Lefèvre") && names.contains("Personne sans nom 6"));
    assertFalse(names.contains("Fabienne Formatrice"), "a trainer is not missed");
    assertFalse(names.contains(hidden(7).name()), "nor is who is suspended");
    assertEquals(names, everybody(trainer.open(group.address())), "and they stay in their order");
    assertEquals(3, reads(), "three pages");
  }

  @Test
  void aPageThatIsNoneShowsTheNearestThereIs() {
    URI group = groupOnceRead().address();

    for (String odd : List.of("0", "x", "-1", "1.5", "%00", "")) {
      Visitor.Page page = trainer.open(group + "?page=" + odd);
      assertEquals(200, page.status(), odd);
      assertTrue(page.text().contains("Personnes 1 à 50"), page.text());
    }
    assertTrue(trainer.open(group + "?page=99").text().contains("Personnes 101 à 118 sur 118"));
  }

  @Test
  void nothingOfAnybodyIsKeptButIdAndALearnersName() {
    groupOnceRead();

    assertEquals(119 + 6, people(), "6 suspended and the trainer too, so as not to be missed");
    assertEquals(112, servers.count(mine("display_name is not null")));
    assertEquals(7, servers.count(mine("not learner and display_name is null")));
    assertEquals(6, servers.count(mine("learner and ordinal is not null")));
  }

  @Test
  void aListReadOnDemandIsSeenAtOnceButNotTwiceAMinute() {
    Visitor.Page group = groupOnceRead();
    long before = reads();
    workspace.people().put(newcomer("900", "Aaron", Role.LEARNER));

    Visitor.Page again = trainer.submit(group, REFRESH, Map.of());
    assertFalse(everybody(again).contains("Aaron Nouveau"), again.text());
    assertEquals(before, reads());

    aMinutePasses();
    Visitor.Page read = trainer.submit(again, REFRESH, Map.of());
    assertTrue(everybody(read).contains("Aaron Nouveau"), "by family name, so on another page");
    assertTrue(read.text().contains("119 personnes inscrites"), read.text());
    assertTrue(read.address().getPath().endsWith("/group"), read.address().toString());
  }

  @Test
  void aTrainersLaunchHasTheListReadAgain() {
    groupOnceRead();
    workspace.people().put(newcomer("900", "Aaron", Role.LEARNER));
    aMinutePasses();

    groupOnce("119 personnes inscrites");
  }

  @Test
  void aLearnerTheListDoesNotKnowHasItReadNowAndThen() {
    URI group = groupOnceRead().address();
    Person aaron = newcomer("900", "Aaron", Role.LEARNER);
    workspace.people().put(aaron);
    launch(aaron);
    assertTrue(trainer.open(group).text().contains("118 personnes inscrites"));

    servers.execute("update lti_roster set tried_at = tried_at - interval '16 minutes'");
    aMinutePasses();
    launch(course.person("Lefèvre"));
    assertEquals(0, servers.count(myList() + " and due_at is not null"));
    launch(aaron);

    Eventually.get("119 expected", () -> page(group, "119 personnes inscrites"));
  }

  @Test
  void withoutATrainerNothingIsRead() {
    launch(course.person("Lefèvre"));

    assertEquals(0, servers.count("lti_roster where registration_id = " + registration()));
  }

  @Test
  void whoCameKeepsTheirPlaceWithOrWithoutTheList() {
    Person karim = course.person("Lefèvre");
    readsAPage(karim);
    Visitor.Page group = groupOnceRead();
    assertTrue(group.text().contains("118 personnes inscrites 1 personne venue"), group.text());
    assertTrue(
        row(group, karim).contains("1 étape terminée sur " + Course.STEPS), row(group, karim));

    workspace.people().remove(karim);
    aMinutePasses();
    Visitor.Page later = trainer.submit(group, REFRESH, Map.of());

    assertTrue(later.text().contains("117 personnes inscrites 1 personne venue"), later.text());
    assertTrue(row(later, karim).contains("Ne voit plus ce lien dans le cours"));
  }

  @Test
  void onlyThoseWhoMayOpenTheLinkAreExpected() {
    Person karim = course.person("Lefèvre");
    workspace.roster().restrict(course.teachersCourse(), Set.of(karim, formatrice()));

    Visitor.Page group = groupOnceRead();

    assertTrue(group.text().contains("1 personne inscrite"), group.text());
    assertEquals(List.of("Karim Lefèvre"), everybody(group));
  }

  @Test
  void whereThePlatformKnowsNoListOfALinkItIsTheCoursesAndNotAskedTwice() {
    workspace.faults().switchOn(Fault.ROSTER_OF_LINK_UNKNOWN);
    Person karim = course.person("Lefèvre");
    readsAPage(karim);
    Visitor.Page group = groupOnceRead();
    assertTrue(group.text().contains("118 personnes inscrites"), group.text());

    workspace.people().remove(karim);
    aMinutePasses();
    Visitor.Page later = trainer.submit(group, REFRESH, Map.of());

    assertTrue(row(later, karim).contains("N’est plus dans le cours"), later.text());
    assertEquals(1, reading(entry -> entry.address().contains("rlid=")).size());
  }

  @Test
  void aListThatLeadsAstrayIsNotTakenForTheWhole() {
    Person karim = course.person("Lefèvre");
    readsAPage(karim);
    workspace.faults().switchOn(Fault.ROSTER_LED_ASTRAY);
    workspace.people().remove(karim);

    Visitor.Page group = groupOnce("pas en entier");

    assertTrue(row(group, karim).contains("1 étape terminée sur " + Course.STEPS), group.text());
    assertFalse(row(group, karim).contains("Ne voit plus"), row(group, karim));
  }

  @Test
  void whatHasChangedIsAddedWhereThePlatformTellsIt() {
    workspace.roster().offerDifferences();
    Visitor.Page group = groupOnceRead();
    workspace.people().put(newcomer("900", "Aaron", Role.LEARNER));
    workspace.people().put(course.person("Lefèvre").inactive());
    workspace.people().put(course.person("Enseignante").unnamed());
    workspace.people().remove(hidden(0));
    aMinutePasses();

    Visitor.Page later = trainer.submit(group, REFRESH, Map.of());

    assertTrue(later.text().contains("117 personnes inscrites"), later.text());
    List<String> names = everybody(later);
    assertTrue(names.contains("Aaron " + "Nouveau") && names.contains("Personne sans nom 7"));
    assertFalse(names.contains("Karim Lefèvre") || names.contains("Élise Enseignante"));
    assertEquals(1, reading(entry -> entry.address().contains("since=")).size());
  }

  @Test
  void aDeadServiceIsToldCalmlyAndTriedAgainByItself() {
    workspace.faults().switchOn(Fault.DOWN);
    Visitor.Page group = groupOnce("n’a pas pu être lue");
    assertEquals(200, group.status());
    assertTrue(group.text().contains("Personne n’est encore venu"), group.text());

    workspace.faults().switchOff(Fault.DOWN);

    Eventually.get("the list", () -> page(group.address(), "118 personnes inscrites"));
  }

  @Test
  void anOlderListStaysWhileTheServiceIsDead() {
    Visitor.Page group = groupOnceRead();
    workspace.faults().switchOn(Fault.DOWN);
    aMinutePasses();

    trainer.submit(group, REFRESH, Map.of());

    Visitor.Page later =
        Eventually.get("an older list", () -> page(group.address(), "n’a pas pu être relue"));
    assertTrue(later.text().contains("118 personnes inscrites"), later.text());
  }

  @Test
  void aScopeThatIsWithdrawnIsNamedAndTheListForgotten() {
    Visitor.Page group = groupOnceRead();
    workspace.faults().switchOn(Fault.ROSTER_NOT_PERMITTED);
    workspace.faults().switchOn(Fault.TOKEN_EXPIRED);
    aMinutePasses();

    Visitor.Page later = trainer.submit(group, REFRESH, Map.of());

    assertTrue(later.text().contains("ne permet pas à Passerelle de lire"), later.text());
    assertEquals(0, people());
    assertTrue(health().contains("Elle ne laisse pas lire une liste de participants"), health());
    workspace.faults().switchOff(Fault.ROSTER_NOT_PERMITTED);
    aMinutePasses();
    assertTrue(trainer.submit(later, REFRESH, Map.of()).text().contains("118 personnes inscrites"));
    Eventually.get(
        "health again", () -> Optional.of(health()).filter(row -> row.contains("Tout va bien")));
  }

  @Test
  void withoutTheServiceTheTableHasThoseWhoCame() {
    Course withoutRoster = new Course(workspace, registeredWithoutTheScope());
    Person karim = course.person("Lefèvre");
    launch(withoutRoster, new Visitor(), karim);

    Visitor.Page group = launch(withoutRoster, trainer, formatrice());

    assertTrue(group.text().contains("ne donne pas la liste des participants"), group.text());
    assertEquals(List.of("Karim Lefèvre"), everybody(group));
    assertTrue(group.document().select(REFRESH).isEmpty());
    assertEquals(200, trainer.post(refresh(group), Map.of(), servers.origin()).status());
  }

  @Test
  void aSuspendedPlatformIsNotAsked() {
    groupOnceRead();
    long before = reads();
    servers.execute(
        "update lti_registration set approved = false where id = " + registration(),
        "update lti_roster set rests_until = null, due_at = now() where registration_id = "
            + registration());

    Eventually.get(
        "left alone",
        () ->
            Optional.of(true).filter(left -> servers.count(myList() + " and due_at is null") == 1));
    assertEquals(before, reads());
  }

  @Test
  void trainersWhoComeAtOnceBeginOneList() {
    List<Integer> statuses =
        IntStream.range(0, 6).parallel().mapToObj(one -> launch(formatrice()).status()).toList();

    assertEquals(List.of(200, 200, 200, 200, 200, 200), statuses);
    assertEquals(1, servers.count(myList()));
  }

  @Test
  void aLearnerHasNoButtonAndNoList() {
    Visitor learner = new Visitor();
    Visitor.Page home = launch(course, learner, course.person("Lefèvre"));
    URI refresh = URI.create(home.address().toString().replaceAll("/course.*", "/group/roster"));

    assertEquals(403, learner.post(refresh, Map.of(), servers.origin()).status());
    assertEquals(0, reads());
  }

  @Test
  void ofAPupilNothingIsKept() {
    Person pupil =
        new Person(
            "901",
            "Zoé",
            "Élève",
            "Élève",
            List.of(
                Role.LEARNER, "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Student"),
            true,
            true,
            true);
    workspace.people().put(pupil);

    assertFalse(everybody(groupOnceRead()).contains(pupil.name()));
    assertEquals(0, servers.count(mine("user_id = '901'")));
  }

  @Test
  void whoErasesTheirDataIsOffTheListUntilItIsReadAgain() {
    Person karim = course.person("Lefèvre");
    Visitor browser = new Visitor();
    URI data = URI.create(launch(course, browser, karim).address() + "/../my-data").normalize();
    groupOnceRead();
    assertTrue(browser.open(data).text().contains("Inscription dans"), browser.open(data).text());
    assertTrue(browser.open(data + "/export").text().contains("\"enrolledIn\" : [ {"));

    browser.submit(browser.open(data), "form[action$=/erase]", Map.of("confirmed", "yes"));

    assertEquals(0, servers.count(mine("user_id = '" + karim.id() + "'")));
  }

  @Test
  void whoIsOnAListOnlySeesItTakesItAwayAndErasesItAndNobodyElses() {
    Person karim = course.person("Lefèvre");
    Course elsewhere = new Course(workspace, servers.tool().registerWith(workspace));
    launch(elsewhere, new Visitor(), formatrice());
    groupOnceRead();
    String there = listed(elsewhere, karim);
    Eventually.get("the other list", () -> Optional.of(there).filter(r -> servers.count(r) == 1));
    Visitor browser = new Visitor();
    URI data = URI.create(launch(course, browser, karim).address() + "/../my-data").normalize();
    servers.execute("delete from training_learner where registration_id = " + registration());

    Visitor.Page shown = browser.open(data);
    assertTrue(shown.text().contains("Karim Lefèvre") && shown.text().contains("Inscription dans"));
    assertFalse(shown.text().contains("ne garde rien"), shown.text());
    String export = browser.open(data + "/export").text();
    assertTrue(export.contains("\"name\" : \"Karim Lefèvre\""), export);
    assertFalse(export.contains("Enseignante"), "nobody else's place");
    long others = people();

    browser.submit(shown, "form[action$=/erase]", Map.of("confirmed", "yes"));

    assertEquals(0, servers.count(listed(course, karim)));
    assertEquals(others - 1, people(), "everybody else stays");
    assertEquals(1, servers.count(there), "and so does who has this id at another platform");
  }

  private String listed(Course where, Person person) {
    return "lti_roster_person where user_id = '%s' and roster_id in (select id from %s)"
        .formatted(person.id(), listOf(where));
  }

  @Test
  void twoServersReadAListOnce() {
    workspace.faults().delay(Duration.ofSeconds(1));
    workspace.faults().switchOn(Fault.SLOW);
    Visitor.Page group = launch(course, trainer, formatrice());
    trainer.post(refresh(group), Map.of(), servers.origin());
    trainer.post(servers.onSecond(refresh(group)), Map.of(), servers.origin());

    Eventually.get("the list", () -> page(group.address(), "118 personnes inscrites"));
    assertEquals(3, reading(entry -> true).size(), "three pages, each once");
  }

  @Test
  void theNumberOfStatementsDoesNotGrowWithTheGroup() throws IOException {
    long large = statementsOf(groupOnceRead().address());
    try (Sandbox small = Sandbox.start(SandboxOptions.defaults().withHiddenMembers(0))) {
      workspace = small;
      course = new Course(small, servers.tool().registerWith(small));
      long few = statementsOf(groupOnce("4 personnes inscrites").address());
      assertEquals(few, large);
      assertTrue(large <= 10, large + " statements");
    }
  }

  private long statementsOf(URI group) {
    return IntStream.range(0, 5).mapToLong(look -> statementsOnce(group)).min().orElseThrow();
  }

  /** The server also works by itself. */
  private long statementsOnce(URI group) {
    long before = servers.now();
    assertEquals(200, trainer.open(group).status());
    return servers.sentBy(TwoServers.FIRST, before).stream()
        .filter(line -> STATEMENT_OF_THE_PAGE.matcher(line).find())
        .count();
  }

  private Visitor.Page groupOnceRead() {
    return groupOnce("La liste des participants a été lue");
  }

  /** The trainer launches and looks until the page says so. */
  private Visitor.Page groupOnce(String words) {
    URI group = launch(course, trainer, formatrice()).address();
    return Eventually.get(words, () -> page(group, words));
  }

  private Optional<Visitor.Page> page(URI group, String words) {
    return Optional.of(trainer.open(group)).filter(page -> page.text().contains(words));
  }

  /** The names of all rows on all pages. */
  private List<String> everybody(Visitor.Page group) {
    int pages = Math.max(1, group.document().select(".pl-pages a:not([rel])").size());
    return IntStream.rangeClosed(1, pages)
        .mapToObj(page -> trainer.open(group.address() + "?page=" + page))
        .flatMap(page -> page.document().select("tbody th").eachText().stream())
        .toList();
  }

  private String row(Visitor.Page group, Person person) {
    int pages = Math.max(1, group.document().select(".pl-pages a:not([rel])").size());
    return IntStream.rangeClosed(1, pages)
        .mapToObj(page -> trainer.open(group.address() + "?page=" + page))
        .flatMap(page -> page.document().select("tbody tr").eachText().stream())
        .filter(row -> row.contains(person.name()))
        .collect(Collectors.joining());
  }

  private void readsAPage(Person person) {
    Visitor browser = new Visitor();
    Course.readFirstPage(browser, launch(course, browser, person));
  }

  private Visitor.Page launch(Person person) {
    return launch(course, new Visitor(), person);
  }

  private Visitor.Page launch(Course where, Visitor visitor, Person person) {
    return servers.tool().launch(visitor, where.workspace(), where.teachersCourse(), person);
  }

  private static URI refresh(Visitor.Page group) {
    return URI.create(group.address() + "/roster");
  }

  private Person formatrice() {
    return course.person("Formatrice");
  }

  private Person hidden(int number) {
    return workspace.people().byId(String.valueOf(101 + number)).orElseThrow();
  }

  private static Person newcomer(String id, String given, String role) {
    return new Person(id, given, "Nouveau", "Enseignant", List.of(role), true, true, true);
  }

  /** Lets this workspace be asked again. */
  private void aMinutePasses() {
    servers.execute(
        "update lti_roster set rests_until = rests_until - interval '1 minute'"
            + " where registration_id = "
            + registration());
  }

  private long reads() {
    return reading(entry -> true).size();
  }

  private List<JournalEntry> reading(Predicate<JournalEntry> which) {
    return workspace.journal().entries().stream()
        .filter(entry -> entry.address().contains("/memberships"))
        .filter(which)
        .toList();
  }

  private long people() {
    return servers.count(mine("true"));
  }

  private String mine(String condition) {
    return "lti_roster_person where roster_id in (select id from "
        + myList()
        + ") and "
        + condition;
  }

  private String myList() {
    return listOf(course);
  }

  private String listOf(Course where) {
    return "lti_roster where registration_id = " + servers.registrationOf(where);
  }

  /** What administrators are told of this workspace's platform. */
  private String health() {
    return Administration.of(servers.tool()).open("/platforms/" + registration()).text();
  }

  private long registration() {
    return servers.registrationOf(course);
  }

  private fr.passerelle.lti.sandbox.workspace.Registration registeredWithoutTheScope() {
    Set<String> scopes = new HashSet<>(Scopes.ALL);
    scopes.remove(Scopes.MEMBERSHIP_READONLY);
    URI home = ours("/");
    var registration =
        workspace.register(
            new fr.passerelle.lti.sandbox.workspace.Tool(
                "Passerelle",
                ours("/lti/login"),
                List.of(ours("/lti/launch")),
                ours("/lti/jwks"),
                home,
                scopes,
                Optional.of(home),
                Optional.empty(),
                Map.of()));
    Course there = new Course(workspace, registration);
    String kept = servers.tool().operator("registrations", platform(registration.clientId()));
    launch(there, new Visitor(), formatrice());
    servers.tool().operator("registrations/" + kept.split(" ")[0] + "/approval", "");
    return registration;
  }

  private URI ours(String path) {
    return URI.create(servers.tool().url() + path);
  }

  private String platform(String clientId) {
    return Map.of(
            "issuer", workspace.url().toString(),
            "client_id", clientId,
            "authorization_endpoint", workspace.site().authorisationEndpoint(),
            "token_endpoint", workspace.site().tokenEndpoint(),
            "jwks_uri", workspace.site().jwks())
        .entrySet()
        .stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
