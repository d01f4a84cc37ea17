package fr.passerelle.deployment.content;

import static fr.passerelle.deployment.testing.Said.assertSays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.passerelle.deployment.testing.Course;
import fr.passerelle.deployment.testing.Database;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.TwoServers;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A trainer gives days to the course of their context; whoever learns there sees and keeps them.
 */
class GivenDaysIT {

  private static final String FORM = "form[action$=/group/days]";
  private static final String OPENS = "opens.mes-habitudes";
  private static final String UNTIL = "until.mes-habitudes";
  private static final LocalDate TODAY = LocalDate.now(Clock.system(ZoneId.of("Europe/Paris")));
  private static final LocalDate LATER = TODAY.plusDays(20);

  private final TwoServers servers = TwoServers.shared();
  private final Database database = servers.database();
  private final Stage stage = servers.stage();
  private final Visitor trainer = new Visitor();
  private final Visitor learner = new Visitor();
  private String days;
  private String home;

  @BeforeEach
  void aTrainerAndALearnerInOneCourse() {
    days = come(trainer, stage, stage.course().person("Formatrice")) + "/days";
    home = come(learner, stage, stage.newcomer("Alma", "Enseignante", Role.LEARNER));
  }

  @AfterEach
  void closeTheWorkspace() {
    stage.closeWorkspace();
  }

  private static String come(Visitor visitor, Stage stage, Person person) {
    return stage
        .tool()
        .launch(visitor, stage.workspace(), stage.course().teachersCourse(), person)
        .address()
        .toString();
  }

  @Test
  void aModuleIsClosedUntilItsDayToLearnersAndOpenToTheirTrainer() {
    Visitor.Page first = learner.open(learner.open(home).form(".pl-resume a").absUrl("href"));
    assertSays("C’est enregistré", give(Map.of(OPENS, LATER, UNTIL, LATER.plusDays(9))));

    Visitor.Page closed = learner.open(home);
    assertSays("À partir du " + words(LATER), closed);
    assertSays("Pour le " + words(LATER.plusDays(9)), closed);
    Visitor.Page tooEarly = learner.submit(first, "form[action$=/done]", Map.of());
    assertEquals(409, tooEarly.status());
    assertSays("s’ouvrira le " + words(LATER), tooEarly);
    assertEquals(409, learner.open(first.address()).status());
    assertEquals(0, results());
    assertSays("À partir du " + words(LATER), learner.open(home + "/remaining"));

    String trainers = first.address().toString().replaceAll(".*/course", trainersCourse());
    assertEquals(200, trainer.open(trainers).status());

    give(Map.of(OPENS, TODAY));
    assertEquals(200, learner.submit(first, "form[action$=/done]", Map.of()).status());
    assertEquals(1, results());
  }

  private String trainersCourse() {
    return days.replace("/group/days", "/course");
  }

  @Test
  void whoeverIsLateIsToldSoKindlyAndGoesOn() {
    give(Map.of("until.", TODAY.minusDays(1), UNTIL, TODAY.minusDays(2)));
    Visitor.Page late = learner.open(home);
    assertSays("C’était pour le " + words(TODAY.minusDays(2)) + " — vous pouvez", late);
    assertSays("C’était pour le " + words(TODAY.minusDays(1)) + " — vous pouvez", late);
    Course.readFirstPage(learner, late);
    assertEquals(1, results());
    assertSays("C’était pour le", learner.open(home + "/remaining"));
  }

  @Test
  void whereNothingIsOpenTheHomeSaysWhenTheNextModuleOpens() {
    Map<String, Object> all = new LinkedHashMap<>();
    trainer
        .open(days)
        .document()
        .select("input[name^=opens]")
        .forEach(field -> all.put(field.attr("name"), LATER.plusDays(all.size())));
    give(all);
    Visitor.Page waiting = learner.open(home);
    assertSays("La suite s’ouvre le " + words(LATER), waiting);
    assertFalse(waiting.text().contains("Parcours terminé"), waiting.text());
    assertEquals(0, waiting.document().select(".pl-activities a").size());
  }

  @Test
  void whatIsNoDayIsSaidAndChangesNothing() {
    give(Map.of(OPENS, LATER));
    String before = kept();
    Visitor.Page wrong = give(Map.of(OPENS, "2027-02-30", UNTIL, LATER));
    assertEquals(422, wrong.status());
    assertSays("donnez un jour, ou laissez vide", wrong);
    assertEquals("2027-02-30", wrong.form("input[name='" + OPENS + "']").val());
    Visitor.Page turned = give(Map.of(OPENS, LATER, UNTIL, LATER.minusDays(1)));
    assertEquals(422, turned.status());
    assertSays("vient avant", turned);
    assertEquals(400, give(Map.of("opens.no-such-module", LATER)).status());
    assertEquals(400, post(trainer, days, Map.of()).status());
    assertEquals(before, kept());
  }

  @Test
  void onlyATrainerOfTheContextGivesItsDays() {
    give(Map.of(OPENS, LATER));
    String before = kept();
    Map<String, String> fields = typed(trainer.open(days), Map.of(OPENS, ""));

    String learners = home.replace("/course", "/group/days");
    assertEquals(403, learner.open(learners).status());
    assertEquals(403, post(learner, learners, fields).status());
    assertEquals(403, post(learner, days, fields).status());
    Stage other = servers.stage();
    Visitor stranger = new Visitor();
    String theirs = come(stranger, other, other.course().person("Formatrice")) + "/days";
    assertEquals(403, post(stranger, days, fields).status());
    assertSays("C’est enregistré", post(stranger, theirs, fields));
    assertFalse(stranger.open(theirs).response().body().contains(LATER.toString()));
    other.closeWorkspace();
    assertEquals(before, kept());
  }

  @Test
  void ofTwoWhoGiveDaysAtOnceOneIsHeardWhole() {
    Visitor second = new Visitor();
    String theirs =
        servers
            .onSecond(URI.create(come(second, stage, stage.course().person("Formatrice"))))
            .toString();
    Map<String, String> one = typed(trainer.open(days), Map.of("until.", LATER, UNTIL, LATER));
    LocalDate other = LATER.plusDays(1);
    Map<String, String> two = typed(trainer.open(days), Map.of("until.", other, UNTIL, other));
    for (int round = 0; round < 5; round++) {
      List<Integer> answers =
          Stream.of(
                  CompletableFuture.supplyAsync(() -> post(trainer, days, one)),
                  CompletableFuture.supplyAsync(() -> post(second, theirs + "/days", two)))
              .map(CompletableFuture::join)
              .map(Visitor.Page::status)
              .toList();
      assertEquals(List.of(200, 200), answers);
      assertEquals(
          "1",
          database.text(
              "select count(distinct advised_until) from training_given_days"
                  + " where advised_until is not null and registration_id = "
                  + registration()));
    }
  }

  @Test
  void aModulePlacedAloneHasDaysOfItsOwn() {
    give(Map.of("until.", LATER));
    database.change(
        "update lti_launch_session set content = content || '/mes-habitudes' where registration_id"
            + " ="
            + registration());
    assertEquals(1, trainer.open(days).document().select("fieldset").size());
    give(Map.of(UNTIL, TODAY));
    assertSays("Pour le " + words(TODAY), learner.open(home));
    assertEquals(2, servers.count("training_given_days where registration_id = " + registration()));
  }

  private Visitor.Page give(Map<String, ?> given) {
    return post(trainer, days, typed(trainer.open(days), given));
  }

  private static Map<String, String> typed(Visitor.Page page, Map<String, ?> given) {
    Map<String, String> fields = new LinkedHashMap<>();
    page.form(FORM).select("input").forEach(field -> fields.put(field.attr("name"), ""));
    given.forEach((field, day) -> fields.put(field, day.toString()));
    return fields;
  }

  private Visitor.Page post(Visitor visitor, String address, Map<String, String> fields) {
    return visitor.post(URI.create(address), fields, servers.origin());
  }

  private long registration() {
    return servers.registrationOf(stage.course());
  }

  private String kept() {
    return database.text(
        "select string_agg(d::text, ' ' order by d.id) from training_given_days d"
            + " where registration_id = "
            + registration());
  }

  private long results() {
    return servers.count(
        "training_activity_result r join training_attempt a on a.id = r.attempt_id"
            + " where a.registration_id = "
            + registration());
  }

  private static String words(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(Locale.FRENCH)
        .format(day);
  }
}
