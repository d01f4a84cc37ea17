package fr.passerelle.deployment.meeting;

import static fr.passerelle.deployment.testing.Said.assertSays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.CourseWithMeeting;
import fr.passerelle.deployment.testing.Database;
import fr.passerelle.deployment.testing.SeededGroup;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.TwoServers;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A trainer holds a meeting for their group, and whoever learns there takes a seat. */
class MeetingIT {

  private static final String SEAT = "form[action$=/seat]";

  private final TwoServers servers = TwoServers.shared();
  private final Database database = servers.database();
  private final Stage stage = servers.stage();
  private final Visitor trainer = new Visitor();
  private final Visitor learner = new Visitor();
  private Person alma;
  private String meetings;
  private String meeting;

  @BeforeEach
  void aTrainerAndALearnerInOneCourse() {
    alma = stage.newcomer("Alma", "Enseignante", Role.LEARNER);
    meetings = come(trainer, stage.course().person("Formatrice")).replace("/group", "/meetings");
    meeting = come(learner, alma) + CourseWithMeeting.MEETING;
    CourseWithMeeting.follow(database, servers.registrationOf(stage.course()));
  }

  @AfterEach
  void closeTheWorkspace() {
    stage.closeWorkspace();
  }

  private String come(Visitor visitor, Person person) {
    return stage
        .tool()
        .launch(visitor, stage.workspace(), stage.course().teachersCourse(), person)
        .address()
        .toString();
  }

  @Test
  void aTrainerSaysWhenAndWhereAndALearnerTakesASeat() {
    assertSays("Pas encore de date", learner.open(meeting));
    Visitor.Page wrong = plan(Map.of("day", "hier", "time", "", "minutes", "90"));
    assertEquals(422, wrong.status());
    assertSays("Donnez un jour", wrong);

    Visitor.Page all = plan(tomorrow("Salle B2", "https://visio.example/b2", "1"));
    assertSays("0 sur 1", all);

    Visitor.Page offered = learner.open(meeting);
    assertSays("Il reste 1 place", offered);
    assertFalse(offered.response().body().contains("visio.example"));
    Visitor.Page mine = learner.submit(offered, SEAT, Map.of());
    assertSays("Votre place est réservée", mine);
    assertTrue(mine.response().body().contains("https://visio.example/b2"));

    Visitor.Page calendar = learner.open(mine.form("a[href$=/calendar]").absUrl("href"));
    assertTrue(calendar.response().body().contains("BEGIN:VEVENT\r\n"), calendar.text());

    Visitor.Page date = trainer.open(trainer.open(meetings).form("tbody th a").absUrl("href"));
    assertSays(alma.familyName(), date);
    assertSays("Place réservée à la séance du", workOf(alma));

    Visitor.Page again = learner.submit(mine, "form[action$=/seat/back]", Map.of());
    assertSays("Il reste 1 place", again);
    assertEquals(0, seats());
  }

  private Visitor.Page workOf(Person person) {
    return trainer.open(meetings.replace("/meetings", "/group/" + attemptOf(person)));
  }

  private long attemptOf(Person person) {
    return servers.attemptOf(stage.course(), person);
  }

  @Test
  void aFullDateTakesNobodyAndAnotherOneTakesThePlaceOfTheFirst() {
    plan(tomorrow("Salle A", "", "1"));
    plan(tomorrow("Salle B", "", ""));
    Visitor.Page mine = learner.submit(learner.open(meeting), SEAT, Map.of());
    assertSays("Salle A", mine);

    Visitor late = new Visitor();
    String theirs =
        come(late, stage.newcomer("Basile", "Enseignant", Role.LEARNER))
            + CourseWithMeeting.MEETING;
    CourseWithMeeting.follow(database, servers.registrationOf(stage.course()));
    URI full = URI.create(theirs + "/dates/" + date("Salle A") + "/seat");
    Visitor.Page refused = late.post(full, Map.of(), servers.origin());
    assertEquals(422, refused.status());
    assertSays("Il n’y a plus de place", refused);

    Visitor.Page moved = learner.submit(mine, SEAT, Map.of());
    assertSays("Salle B", moved);
    assertEquals(1, seats());
    assertSays("Votre place est réservée", late.post(full, Map.of(), servers.origin()));
  }

  @Test
  void aDateThatIsCalledOffIsToldToWhoeverHadASeat() {
    plan(tomorrow("Salle A", "", ""));
    learner.submit(learner.open(meeting), SEAT, Map.of());
    Visitor.Page date = trainer.open(trainer.open(meetings).form("tbody th a").absUrl("href"));

    assertSays("Annulée", trainer.submit(date, "form[action$=/off]", Map.of()));
    assertSays("Cette séance est annulée", learner.open(meeting));
  }

  @Test
  void anotherGroupsDateIsNobodysToSeeOrToTake() {
    plan(tomorrow("Salle A", "", ""));
    long date = date("Salle A");
    Stage other = servers.stage();
    Visitor stranger = new Visitor();
    String home =
        other
            .tool()
            .launch(
                stranger,
                other.workspace(),
                other.course().teachersCourse(),
                other.course().person("Formatrice"))
            .address()
            .toString();
    CourseWithMeeting.follow(database, servers.registrationOf(other.course()));
    String theirs = home.replace("/group", "/meetings");
    String learning = home.replace("/group", "/course") + CourseWithMeeting.MEETING;

    assertEquals(404, stranger.open(theirs + "/dates/" + date).status());
    assertEquals(404, stranger.open(theirs + "/dates/" + date + "/sheet").status());
    assertEquals(404, post(stranger, theirs + "/dates/" + date + "/off"));
    assertEquals(404, post(stranger, learning + "/dates/" + date + "/seat"));
    assertEquals(403, learner.open(meetings(meeting)).status());
    assertEquals(403, learner.open(meetings(meeting) + "/dates/" + date + "/sheet").status());
    other.closeWorkspace();
  }

  @Test
  void whoeverScansTheCodeAtTheDoorIsPresentAndTheStepIsDone() {
    plan(now("Salle A"));
    Visitor.Page wall = trainer.open(meetings + "/dates/" + date("Salle A") + "/door");
    assertTrue(wall.response().headers().firstValue("Refresh").isPresent());
    String scanned = Camera.read(wall.form(".pl-qr path").attr("d"));

    Visitor elsewhere = new Visitor();
    Visitor.Page typed = elsewhere.open(scanned);
    assertSays("Le parcours n’est pas ouvert dans ce navigateur", typed);
    assertEquals(410, elsewhere.open(scanned + "x").status());

    Visitor.Page door = learner.open(scanned);
    assertSays("Vous êtes à la séance", door);
    Visitor.Page signed = learner.submit(door, "form[action*=/presence/]", Map.of());
    assertSays("Votre présence est signée", signed);
    assertEquals("DOOR", way());
    assertSays("Présence signée avec le code de la porte", workOf(alma));
    assertSays("1 personne a signé", trainer.open(wall.address()));

    learner.submit(door, "form[action*=/presence/]", Map.of());
    assertEquals(1, presences());
  }

  @Test
  void whoeverTypesTheWordIsPresentAndAnotherWordIsRefused() {
    assertSays("se signe de 15 minutes avant", say("lanterne 42"));
    plan(now("Salle A"));
    assertSays("Ce n’est pas ça", say("lanterne"));
    assertSays("Il manque votre réponse", say(" "));
    assertEquals(0, presences());

    Visitor.Page wall = trainer.open(meetings + "/dates/" + date("Salle A") + "/door");
    String word = wall.form(".pl-word").text();
    assertSays("Votre présence est signée", say(word.toUpperCase(Locale.ROOT)));
    assertEquals("WORD", way());

    Visitor.Page other = trainer.submit(wall, "form[action$=/word]", Map.of());
    assertFalse(other.form(".pl-word").text().equals(word));
  }

  private Visitor.Page say(String word) {
    return learner.post(URI.create(meeting + "/presence"), Map.of("said", word), servers.origin());
  }

  @Test
  void aTrainerSignsForWhoeverWasThereAndDeclaresWhoDidTheSameElsewhere() {
    plan(tomorrow("Salle A", "", ""));
    learner.submit(learner.open(meeting), SEAT, Map.of());
    String early = meetings + "/dates/" + date("Salle A") + "/presence";
    assertEquals(409, sign(trainer, early, attemptOf(alma)).status());
    assertEquals(0, presences());

    plan(now("Salle B"));
    String date = meetings + "/dates/" + date("Salle B");
    Visitor.Page found =
        trainer.submit(
            trainer.open(date), "form[action$=/others]", Map.of("name", alma.familyName()));
    Visitor.Page signed = trainer.submit(found, "form:has(bdi)", Map.of());
    assertSays("Notée par vous", signed);
    assertSays("Présence notée par la personne qui animait", learner.open(meeting));

    Person basile = stage.newcomer("Basile", "Enseignant", Role.LEARNER);
    Visitor theirs = new Visitor();
    String home = come(theirs, basile);
    CourseWithMeeting.follow(database, servers.registrationOf(stage.course()));
    sign(trainer, meetings + "/rencontre/elsewhere", attemptOf(basile));
    assertSays("Séance suivie ailleurs", theirs.open(home + CourseWithMeeting.MEETING));
  }

  private Visitor.Page sign(Visitor visitor, String address, long attempt) {
    return visitor.post(
        URI.create(address), Map.of("person", String.valueOf(attempt)), servers.origin());
  }

  @Test
  void aTrainerPrintsASheetToSignWithAsManyQuestionsForAFullRoom() throws Exception {
    plan(tomorrow("Salle A", "", ""));
    learner.submit(learner.open(meeting), SEAT, Map.of());
    Visitor.Page date = trainer.open(trainer.open(meetings).form("tbody th a").absUrl("href"));
    URI sheet = URI.create(date.form("a[href$=/sheet]").absUrl("href"));

    HttpResponse<byte[]> printed = printed(sheet);
    assertEquals("application/pdf", header(printed, "Content-Type"));
    assertEquals("no-store", header(printed, "Cache-Control"));
    assertTrue(
        header(printed, "Content-Disposition")
            .matches("attachment; filename=\"emargement-\\d{4}-\\d\\d-\\d\\d\\.pdf\""));
    assertTrue(text(printed).contains(alma.familyName()), text(printed));

    long few = asked(sheet);
    for (String door : crowd(20)) {
      assertEquals(200, post(learner, door + "/dates/" + date("Salle A") + "/seat"));
    }
    assertEquals(few, asked(sheet));
    assertTrue(few > 0 && few <= 4, few + " statements");
    assertEquals(21, seats());
  }

  private HttpResponse<byte[]> printed(URI sheet) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(sheet).header("Cookie", trainer.cookies(sheet)).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private static String text(HttpResponse<byte[]> document) throws Exception {
    try (PDDocument read = Loader.loadPDF(document.body())) {
      return new PDFTextStripper().getText(read);
    }
  }

  /** How many statements on the group the sheet takes: the fewest of several looks. */
  private long asked(URI sheet) {
    return IntStream.range(0, 3).mapToLong(look -> askedOnce(sheet)).min().orElseThrow();
  }

  private long askedOnce(URI sheet) {
    long before = servers.now();
    assertEquals(200, trainer.open(sheet).status());
    return servers.sentBy(TwoServers.FIRST, before).stream()
        .filter(line -> line.matches("(?i).*execute .*(training_meeting|training_attempt).*"))
        .filter(line -> !line.matches("(?i).*(leased_until|due_at <=|delete from).*"))
        .count();
  }

  @Test
  void twoHundredWhoSignAtOnceAreAllPresent() throws Exception {
    plan(now("Salle A"));
    String word =
        trainer.open(meetings + "/dates/" + date("Salle A") + "/door").form(".pl-word").text();
    ExecutorService each = Executors.newFixedThreadPool(50);
    List<Future<Integer>> answers = new ArrayList<>();
    for (String door : crowd(200)) {
      answers.add(
          each.submit(
              () ->
                  learner
                      .post(URI.create(door + "/presence"), Map.of("said", word), servers.origin())
                      .status()));
    }
    for (Future<Integer> answer : answers) {
      assertEquals(200, answer.get());
    }
    each.shutdownNow();
    assertEquals(200, presences());
  }

  private static String meetings(String learning) {
    return learning.replaceAll("/course/.*", "/meetings");
  }

  private int post(Visitor visitor, String address) {
    return visitor.post(URI.create(address), Map.of(), servers.origin()).status();
  }

  @Test
  void twoHundredWhoComeAtOnceTakeNoMoreThanThePlacesThereAre() throws Exception {
    plan(tomorrow("Salle A", "", "37"));
    long date = date("Salle A");
    List<String> doors = crowd(200);
    ExecutorService each = Executors.newFixedThreadPool(50);
    List<Future<Integer>> answers = new ArrayList<>();
    for (String door : doors) {
      answers.add(each.submit(() -> post(learner, door + "/dates/" + date + "/seat")));
    }
    int taken = 0;
    for (Future<Integer> answer : answers) {
      taken += answer.get() == 200 ? 1 : 0;
      assertTrue(answer.get() == 200 || answer.get() == 422, answer.get() + "");
    }
    each.shutdownNow();

    assertEquals(37, taken);
    assertEquals(37, seats());
  }

  /** So many people whose launches are open in one browser, on both servers. */
  private List<String> crowd(int people) {
    SeededGroup.likeOneOf(database, servers.registrationOf(stage.course()))
        .comesTo(context(), people, 0);
    String mine = meeting.replaceAll(".*/s/([^/]+)/.*", "$1");
    database.change(
        """
        insert into lti_launch_session
        select (jsonb_populate_record(s, jsonb_build_object(
          'id', rpad('crowd' || l.id, 43, 'x'), 'subject', l.subject))).*
        from lti_launch_session s, training_learner l
        where s.id = '%s' and l.registration_id = %d and l.subject like 'crowd-%%'\
        """
            .formatted(mine, servers.registrationOf(stage.course())));
    List<String> doors = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      String id =
          database.text(
              "select id from lti_launch_session where id like 'crowd%%' and registration_id = %d"
                      .formatted(servers.registrationOf(stage.course()))
                  + " order by id offset "
                  + i);
      String door = meeting.replace(mine, id);
      doors.add(i % 2 == 0 ? door : servers.onSecond(URI.create(door)).toString());
    }
    return doors;
  }

  private String context() {
    return database.text(
        "select max(context_id) from training_attempt where registration_id = "
            + servers.registrationOf(stage.course()));
  }

  private Visitor.Page plan(Map<String, String> fields) {
    Visitor.Page form =
        trainer.open(trainer.open(meetings).form("a[href$=/rencontre/new]").absUrl("href"));
    return trainer.submit(form, "form[action$=/new]", fields);
  }

  private static Map<String, String> tomorrow(String place, String link, String places) {
    return Map.of(
        "day",
        LocalDate.now(Clock.systemUTC()).plusDays(2).toString(),
        "time",
        "14:00",
        "minutes",
        "90",
        "place",
        place,
        "link",
        link,
        "places",
        places);
  }

  /** It began a little ago, at the clock of Paris. */
  private static Map<String, String> now(String place) {
    LocalDateTime began =
        LocalDateTime.now(Clock.system(ZoneId.of("Europe/Paris"))).minusMinutes(5);
    return Map.of(
        "day",
        began.toLocalDate().toString(),
        "time",
        began.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString(),
        "minutes",
        "90",
        "place",
        place,
        "link",
        "",
        "places",
        "");
  }

  private long date(String place) {
    return database.number(
        "select id from training_meeting_date where place = '%s' and registration_id = %d"
            .formatted(place, servers.registrationOf(stage.course())));
  }

  private long seats() {
    return database.count(
        "training_meeting_seat s join training_meeting_date d on d.id = s.date_id"
            + " where d.registration_id = "
            + servers.registrationOf(stage.course()));
  }

  private long presences() {
    return database.count("training_meeting_presence" + ofThisCourse());
  }

  private String way() {
    return database.text("select way from training_meeting_presence" + ofThisCourse());
  }

  private String ofThisCourse() {
    return " where attempt_id in (select id from training_attempt where registration_id = %d)"
        .formatted(servers.registrationOf(stage.course()));
  }
}
