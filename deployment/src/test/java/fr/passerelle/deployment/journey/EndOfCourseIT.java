package fr.passerelle.deployment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.passerelle.deployment.testing.ArchivedSurvey;
import fr.passerelle.deployment.testing.CompletedCourse;
import fr.passerelle.deployment.testing.Database;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.TwoServers;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What comes at the end of a course and after it, by keyboard: the survey, the note, revisions. */
@ExtendWith(Chromium.class)
class EndOfCourseIT {

  private final TwoServers servers = TwoServers.shared();
  private final Database database = servers.database();
  private final Stage stage = servers.stage();
  private final ResourceLink course = stage.course().teachersCourse();
  private final long registration = servers.registrationOf(stage.course());
  private final Person alex = stage.newcomer("Alex", "Enseignant", Role.LEARNER);

  @AfterEach
  void closeTheWorkspace() {
    stage.closeWorkspace();
  }

  @Test
  void theSurveyAndTheNoteAreWrittenByKeyboard(Browser chromium) {
    try (Guest guest = Guest.of(chromium)) {
      ToolView tool = guest.enter(stage, alex).openInNewTab(course);
      Keyboard keyboard = new Keyboard(tool.page());
      String home = tool.frame().url();
      Lessons lessons = new Lessons(tool);
      lessons.begin();
      lessons.read();
      ArchivedSurvey.followedBy(database, "registration_id = " + registration);
      String survey = home + "/" + ArchivedSurvey.STEP;

      tool.page().navigate(survey);
      Eyes.look(tool.frame(), "survey");
      keyboard.follow(tool, tool.button("Envoyer et continuer"));
      assertThat(tool.main()).containsText("Il manque votre réponse");
      guest.forgiveRefusals();
      Eyes.look(tool.frame(), "survey-missing");
      choose(keyboard, tool.find("fieldset").nth(0));
      choose(keyboard, tool.find("fieldset").nth(1));
      keyboard.follow(tool, tool.button("Envoyer et continuer"));
      tool.page().navigate(survey);
      assertThat(tool.heading()).hasText("Merci pour votre avis");
      Eyes.look(tool.frame(), "answered");

      threeWeeksPass();
      tool.page().navigate(home);
      Eyes.look(tool.frame(), "invited");
      keyboard.follow(tool, tool.link("Écrire ma note"));
      keyboard.tabTo(tool.find("textarea"));
      keyboard.type("Une recherche en 4e.");
      Eyes.look(tool.frame(), "note");
      keyboard.tabTo(tool.find("input[type=checkbox]"));
      keyboard.space();
      keyboard.tabTo(tool.button("Enregistrer"));
      keyboard.enter();
      assertThat(tool.main()).containsText("Votre note est gardée, et partagée");
      Eyes.look(tool.frame(), "note kept");
    }
  }

  @Test
  void anAttestationIsMadeAndCheckedByKeyboardOnATelephone(Browser chromium) throws Exception {
    NewContextOptions telephone = new NewContextOptions().setViewportSize(360, 640);
    try (Guest guest = Guest.of(chromium, telephone)) {
      ToolView tool = guest.enter(stage, alex).openInNewTab(course);
      Keyboard keyboard = new Keyboard(tool.page());
      CompletedCourse.by(database, "a.registration_id = " + registration);
      tool.page().navigate(tool.frame().url());
      keyboard.follow(tool, tool.link("Voir mon attestation"));
      Eyes.look(tool.frame(), "attestation to make");
      keyboard.tabTo(tool.find("input[name=name-shown]"));
      keyboard.space();
      keyboard.tabTo(tool.button("Faire mon attestation"));
      keyboard.enter();
      assertThat(tool.main()).containsText("Établie le");
      Eyes.look(tool.frame(), "attestation");

      keyboard.tabTo(tool.link("Télécharger le PDF"));
      Download download = tool.page().waitForDownload(keyboard::enter);
      String address = scanned(Files.readAllBytes(download.path()));
      checkWithoutScript(chromium, address);

      keyboard.tabTo(tool.find("input[name=confirmed]"));
      keyboard.space();
      keyboard.tabTo(tool.button("Retirer"));
      keyboard.enter();
      assertThat(tool.button("Faire mon attestation")).isVisible();
      Eyes.look(guest.expectingRefusal(address).mainFrame(), "revoked");
    }
  }

  /** Somebody with a telephone and the paper; then they type a code by hand. */
  private void checkWithoutScript(Browser chromium, String address) {
    NewContextOptions plain =
        new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(360, 640);
    try (Guest jury = Guest.of(chromium, plain)) {
      Page page = jury.browser().newPage();
      page.navigate(address);
      assertThat(page.locator("main")).containsText("Cette attestation est valable");
      assertThat(page.locator("main")).containsText(alex.name());
      page.locator("#code").fill("0000-0000-0000");
      page.locator("#code").press("Enter");
      assertThat(page.locator("main")).containsText("Aucune attestation n’a ce code");
      jury.forgiveRefusals();
    }
    try (Guest jury = Guest.of(chromium)) {
      Page page = jury.browser().newPage();
      page.navigate(address);
      Eyes.look(page.mainFrame(), "check");
      page.navigate(servers.origin() + "/attestations");
      Eyes.look(page.mainFrame(), "code to type");
    }
  }

  /** What a camera reads off the printed page. */
  private static String scanned(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
      int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
      RGBLuminanceSource paper = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
      return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(paper))).getText();
    }
  }

  @Test
  void theTrainerLooksAtTotals(Browser chromium) {
    try (Guest guest = Guest.of(chromium)) {
      guest.enter(stage, alex).openInNewTab(course);
      ArchivedSurvey.followedBy(database, "registration_id = " + registration);
      sevenHaveAnswered();
      ToolView tool = guest.enter(stage, stage.course().person("Formatrice")).openInNewTab(course);
      tool.page().navigate(tool.frame().url() + "/survey/" + ArchivedSurvey.ACTIVITY);
      assertThat(tool.main()).containsText("Voici les totaux de 5 réponses");
      Eyes.look(tool.frame(), "results");
    }
  }

  @Test
  void questionsThatComeBackAreAnsweredByKeyboard(Browser chromium) {
    try (Guest guest = Guest.of(chromium)) {
      ToolView tool = guest.enter(stage, alex).openInNewTab(course);
      Keyboard keyboard = new Keyboard(tool.page());
      String home = tool.frame().url();
      Lessons lessons = new Lessons(tool);
      lessons.begin();
      lessons.read();
      aQuestionWasMissed();

      tool.page().navigate(home);
      Eyes.look(tool.frame(), "revise");
      keyboard.follow(tool, tool.link("Réviser"));
      Eyes.look(tool.frame(), "revision");
      choose(keyboard, tool.find("fieldset").first());
      keyboard.follow(tool, tool.button("Valider"));
      assertThat(tool.find(".pl-verdict")).containsText("Elle reviendra");
      Eyes.look(tool.frame(), "revised");
      keyboard.follow(tool, tool.link("Terminer"));
      assertThat(tool.heading()).hasText("Rien à revoir aujourd’hui");
      Eyes.look(tool.frame(), "rest");
      keyboard.follow(tool, tool.link("Revenir au parcours"));
    }
  }

  private static void choose(Keyboard keyboard, Locator question) {
    keyboard.tabTo(question.locator("input").first());
    keyboard.space();
  }

  private void threeWeeksPass() {
    database.change(
        "update training_activity_result set done_at = done_at - interval '22 days'"
            + " where attempt_id in "
            + attempts());
  }

  private void sevenHaveAnswered() {
    database.change(
        """
        insert into training_survey_box (id, registration_id, deployment_id, context_id, course_id,
          course_hash, activity_id, answered, tally, shown_answered, shown_tally)
        select 70000000 + id, registration_id, deployment_id, context_id, course_id, course_hash,
          '%1$s', 7, '{}', 5, '%2$s' from training_attempt where registration_id = %3$d\
        """
            .formatted(
                ArchivedSurvey.ACTIVITY,
                "{\"utile\":{\"oui\":3,\"non\":2},\"transposable\":{\"non\":4,\"sans-reponse\":1}}",
                registration));
  }

  private void aQuestionWasMissed() {
    database.change(
        """
        insert into training_missed_question (id, attempt_id, activity_id, question_id, stage, due_at)
        select 70000000 + id, id, 'huit-situations', '%s', 'TOMORROW', now() - interval '1 hour'
        from training_attempt where registration_id = %d\
        """
            .formatted("appli-gratuite", registration));
  }

  private String attempts() {
    return "(select id from training_attempt where registration_id = " + registration + ")";
  }
}
