package fr.passerelle.deployment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.passerelle.deployment.testing.Database;
import fr.passerelle.deployment.testing.OlderVersion;
import fr.passerelle.deployment.testing.PdfText;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.TwoServers;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A teacher does a course over three days, on a phone and on a computer: plays a story, tries
 * something in class and tells it, is asked for more, is validated, signs that they were there, and
 * has an attestation that anybody can check.
 */
@ExtendWith(Chromium.class)
class ThreeDaysIT {

  private static final String COURSE = "donnees-droits-securite";
  private static final String RESUME = ".pl-resume a.btn-primary";
  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

  private final TwoServers servers = TwoServers.shared();
  private final Database database = servers.database();
  private final Stage stage = servers.stage();
  private final ResourceLink course = stage.course().teachersCourse();
  private final Person robin = stage.newcomer("Robin", "Enseignant", Role.LEARNER);

  @AfterEach
  void closeTheWorkspace() {
    stage.closeWorkspace();
  }

  @Test
  void aTeacherDoesACourseOverThreeDaysAndShowsIt(Browser chromium) throws IOException {
    try (Guest trainer = Guest.of(chromium)) {
      ToolView desk =
          trainer.enter(stage, stage.course().person("Formatrice")).openInNewTab(course);
      String group = desk.frame().url();
      onTheFirstDayTheyReadOnTheirPhone(chromium);
      aDayPasses();
      onTheSecondDayTheyPlayAndTellWhatTheyTriedAtAComputer(chromium);
      decides(desk, group, "Et après ?", "Demander un complément");
      theyAnswer(chromium);
      decides(desk, group, "Bravo !", "Valider");
      aDayPasses();
      String word = theTrainerOpensTheDoor(desk, group);
      String check = onTheThirdDayTheySignAndAreAttested(chromium, word);
      anybodyChecks(chromium, check);
    }
  }

  private void onTheFirstDayTheyReadOnTheirPhone(Browser chromium) {
    try (Guest guest = Guest.of(chromium, phone())) {
      ToolView tool = guest.enter(stage, robin).openInNewTab(course);
      OlderVersion.of(COURSE, "trois-jours")
          .followedIn(database, servers.registrationOf(stage.course()));
      tool.page().reload();
      assertThat(tool.heading()).hasText("Trois jours pour essayer");
      tool.follow(tool.link("Commencer"));
      new Lessons(tool).read();
      assertThat(tool.heading()).containsText("Lundi matin");
    }
  }

  /** They come back where they were, on whatever they have at hand. */
  private void onTheSecondDayTheyPlayAndTellWhatTheyTriedAtAComputer(Browser chromium) {
    try (Guest guest = Guest.of(chromium)) {
      ToolView tool = guest.enter(stage, robin).openInNewTab(course);
      assertThat(tool.main()).containsText("Vous en étiez à l’étape 2 sur 3");
      tool.follow(tool.find(RESUME));
      tool.find("button:has-text('J’attends.')").click();
      assertThat(tool.heading()).containsText("Un appel à midi");
      tool.button("Revenir en arrière").click();
      tool.find("button:has-text('Je la retire.')").click();
      assertThat(tool.heading()).containsText("Un lundi ordinaire");
      tool.follow(tool.link("Continuer"));

      Keyboard keys = new Keyboard(tool.page());
      keys.tabTo(tool.find("textarea[name='plan.fait']"));
      keys.type("Trois règles, trouvées ensemble.");
      byte[] rules = "%PDF-1.7 trois règles\n%%EOF".getBytes(StandardCharsets.UTF_8);
      tool.find("#files").setInputFiles(new FilePayload("regles.pdf", "application/pdf", rules));
      keys.tabTo(tool.find("#confirmed"));
      keys.space();
      keys.tabTo(tool.button("Remettre mon travail"));
      keys.enter();
      assertThat(tool.main()).containsText("Votre travail est remis");
      assertThat(tool.main()).containsText("Une collègue raconte");
      Eyes.look(tool.frame(), "handed in");
    }
  }

  private static void decides(ToolView desk, String group, String comment, String decision) {
    desk.page().navigate(group.replaceAll("/group.*", "/group/practice"));
    assertThat(desk.find("tbody tr")).hasCount(1);
    desk.follow(desk.find("tbody th a"));
    desk.find("input[type=radio][value=yes]").all().forEach(yes -> yes.check());
    desk.find("#comment").fill(comment);
    desk.button(decision).click();
    assertThat(desk.main()).containsText("Rien n’attend");
  }

  private void theyAnswer(Browser chromium) {
    try (Guest guest = Guest.of(chromium, phone())) {
      ToolView tool = guest.enter(stage, robin).openInNewTab(course);
      assertThat(tool.main()).containsText("on vous demande un complément");
      tool.follow(tool.find(".pl-notice a").first());
      assertThat(tool.main()).containsText("Et après ?");
      tool.find("#answer").fill("Les élèves les ont affichées.");
      tool.find("#confirmed").check();
      tool.button("Remettre de nouveau").click();
      assertThat(tool.main()).containsText("Votre travail est remis");
    }
  }

  /** The word that is said in the room. */
  private static String theTrainerOpensTheDoor(ToolView desk, String group) {
    LocalDateTime began = LocalDateTime.now(Clock.system(PARIS)).minusMinutes(5);
    desk.page().navigate(group.replaceAll("/group.*", "/meetings/rencontre/new"));
    desk.find("#day").fill(began.toLocalDate().toString());
    desk.find("#time").fill(began.format(DateTimeFormatter.ofPattern("HH:mm")));
    desk.find("#place").fill("Salle B2");
    desk.follow(desk.button("Ajouter la date"));
    desk.follow(desk.find("tbody th a"));
    desk.page().navigate(desk.frame().url() + "/door");
    return desk.find(".pl-word").textContent();
  }

  /** The address on the attestation. */
  private String onTheThirdDayTheySignAndAreAttested(Browser chromium, String word)
      throws IOException {
    try (Guest guest = Guest.of(chromium, phone())) {
      ToolView tool = guest.enter(stage, robin).openInNewTab(course);
      String home = tool.frame().url();
      tool.follow(tool.find(RESUME));
      tool.find("#said").fill(word);
      tool.find("#said").press("Enter");
      assertThat(tool.main()).containsText("Votre présence est signée");

      tool.page().navigate(home);
      assertThat(tool.main()).containsText("Parcours terminé");
      Eyes.look(tool.frame(), "a course completed in three days");
      Keyboard keys = new Keyboard(tool.page());
      keys.follow(tool, tool.link("Voir mon attestation"));
      Eyes.look(tool.frame(), "what will be attested");
      keys.tabTo(tool.find("input[name=name-shown]"));
      keys.space();
      keys.tabTo(tool.button("Faire mon attestation"));
      keys.enter();
      assertThat(tool.main()).containsText("Établie le");
      Eyes.look(tool.frame(), "an attestation");
      String pdf = downloaded(tool);
      assertTrue(pdf.contains(robin.name()) && pdf.contains(days()), pdf);
      return tool.find("a[href*='/attestations/']").getAttribute("href");
    }
  }

  private static String downloaded(ToolView tool) throws IOException {
    Download download = tool.page().waitForDownload(() -> tool.link("Télécharger le PDF").click());
    try (InputStream pdf = download.createReadStream()) {
      return PdfText.of(pdf.readAllBytes()).replaceAll("\\s+", " ");
    }
  }

  private static String days() {
    DateTimeFormatter words = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
    LocalDate today = LocalDate.now(Clock.system(PARIS));
    return "du %s au %s".formatted(today.minusDays(2).format(words), today.format(words));
  }

  private void anybodyChecks(Browser chromium, String check) {
    try (Guest stranger = Guest.of(chromium, phone())) {
      Page page = stranger.browser().newPage();
      page.navigate(check);
      assertThat(page.locator("main")).containsText("Cette attestation est valable");
      assertThat(page.locator("main")).containsText(robin.name());
      Eyes.look(page.mainFrame(), "an attestation that anybody checks");
    }
  }

  private static NewContextOptions phone() {
    return new NewContextOptions().setViewportSize(360, 640);
  }

  /** All that happened was a day earlier. */
  private void aDayPasses() {
    String theirs =
        "registration_id = " + servers.registrationOf(stage.course()) + " and course_id = '%s'";
    String attempts = "select id from training_attempt where " + theirs.formatted(COURSE);
    database.change(
        "update training_attempt set started_at = started_at - interval '1 day' where id in ("
            + attempts
            + ")");
    database.change(
        "update training_activity_result set done_at = done_at - interval '1 day'"
            + " where attempt_id in ("
            + attempts
            + ")");
  }
}
