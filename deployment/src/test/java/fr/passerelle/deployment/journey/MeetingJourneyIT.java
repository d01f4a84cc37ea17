package fr.passerelle.deployment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import fr.passerelle.deployment.testing.CourseWithMeeting;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.TwoServers;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A trainer holds a meeting; a teacher comes by keyboard alone, on a phone without scripts. */
@ExtendWith(Chromium.class)
class MeetingJourneyIT {

  private final TwoServers servers = TwoServers.shared();
  private final Stage stage = servers.stage();
  private final ResourceLink course = stage.course().teachersCourse();
  private final Person fabienne = stage.course().person("Formatrice");
  private final Person robin = stage.newcomer("Robin", "Enseignant", Role.LEARNER);

  @AfterEach
  void closeTheWorkspace() {
    stage.closeWorkspace();
  }

  @Test
  void aTrainerGivesADateAndATeacherSignsThatTheyAreThere(Browser chromium) {
    try (Guest trainer = Guest.of(chromium);
        Guest teacher = Guest.of(chromium)) {
      ToolView desk = trainer.enter(stage, fabienne).openInNewTab(course);
      ToolView lesson = teacher.enter(stage, robin).openInNewTab(course);
      CourseWithMeeting.follow(servers.database(), servers.registrationOf(stage.course()));
      String meeting = lesson.frame().url() + CourseWithMeeting.MEETING;
      lesson.page().navigate(meeting);
      Eyes.look(lesson.frame(), "a meeting without a date");

      String date = givesADate(trainer, desk);

      Keyboard keys = new Keyboard(lesson.page());
      lesson.page().navigate(meeting);
      Eyes.look(lesson.frame(), "a meeting that is held now");
      Page door = trainer.browser().newPage(); // it shows itself anew, whatever else is done
      door.navigate(date + "/door");
      Eyes.look(door.mainFrame(), "the door");
      String word = door.locator(".pl-word").textContent();

      keys.tabTo(lesson.find("#said"));
      keys.type(word);
      keys.enter();
      assertThat(lesson.main()).containsText("Votre présence est signée");
      Eyes.look(lesson.frame(), "a presence");

      desk.page().navigate(date);
      assertThat(desk.find("tbody tr")).containsText("Par le mot");
      Eyes.look(desk.frame(), "a date and who was there");
      assertThat(desk.link("Feuille d’émargement (PDF)")).hasCount(1);
    }
  }

  /** The address of the date, which began a little ago. */
  private static String givesADate(Guest trainer, ToolView desk) {
    desk.page().navigate(desk.frame().url().replace("/group", "/meetings"));
    Eyes.look(desk.frame(), "meetings without a date");
    desk.follow(desk.find("a[href$='/rencontre/new']"));
    desk.button("Ajouter la date").click();
    assertThat(desk.main()).containsText("Donnez un jour");
    trainer.forgiveRefusals();
    Eyes.look(desk.frame(), "a date that lacks its day");

    LocalDateTime began =
        LocalDateTime.now(Clock.system(ZoneId.of("Europe/Paris"))).minusMinutes(5);
    desk.find("#day").fill(began.toLocalDate().toString());
    desk.find("#time").fill(began.format(DateTimeFormatter.ofPattern("HH:mm")));
    desk.find("#place").fill("Salle B2");
    desk.follow(desk.button("Ajouter la date"));
    Eyes.look(desk.frame(), "meetings with a date");
    desk.follow(desk.find("tbody th a"));
    return desk.frame().url();
  }

  @Test
  void aTeacherTakesASeatAndGivesItBackWithoutAnyScript(Browser chromium) {
    NewContextOptions plain = new NewContextOptions().setJavaScriptEnabled(false);
    try (Guest trainer = Guest.of(chromium);
        Guest teacher = Guest.of(chromium, plain.setViewportSize(360, 640))) {
      ToolView desk = trainer.enter(stage, fabienne).openInNewTab(course);
      Page tab = teacher.enter(stage, robin).newTab(course);
      NoScriptIT.pressOn(tab);
      NoScriptIT.pressOn(tab);
      ToolView lesson = ToolView.in(tab.mainFrame());
      CourseWithMeeting.follow(servers.database(), servers.registrationOf(stage.course()));
      desk.page().navigate(desk.frame().url().replace("/group", "/meetings/rencontre/new"));
      LocalDateTime begins = LocalDateTime.now(Clock.systemUTC()).plusDays(3);
      desk.find("#day").fill(begins.toLocalDate().toString());
      desk.find("#time").fill("14:00");
      desk.find("#link").fill("https://visio.example/b2");
      desk.find("#places").fill("12");
      desk.follow(desk.button("Ajouter la date"));

      lesson.page().navigate(lesson.frame().url() + CourseWithMeeting.MEETING);
      assertThat(lesson.main()).containsText("Il reste 12 places");
      lesson.button("Réserver ma place").click();
      assertThat(lesson.main()).containsText("Votre place est réservée");
      assertThat(lesson.link("Rejoindre à distance")).hasCount(1);
      lesson.button("Rendre ma place").click();
      assertThat(lesson.main()).containsText("Choisir une date");
    }
  }
}
