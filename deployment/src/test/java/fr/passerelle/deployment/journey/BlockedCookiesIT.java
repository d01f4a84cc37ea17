package fr.passerelle.deployment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.passerelle.deployment.testing.Course;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import fr.passerelle.lti.sandbox.workspace.Role;
import fr.passerelle.lti.sandbox.workspace.StorageOffer;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** In {@link FramesWithoutCookies}, whatever the workspace offers in their place. */
@ExtendWith(Chromium.class)
class BlockedCookiesIT {

  private final Stage stage = Stage.shared();
  private final ResourceLink course = stage.course().teachersCourse();
  private final Person sacha = stage.newcomer("Sacha", "Enseignant", Role.LEARNER);

  @TempDir private Path profile;

  @AfterEach
  void offerNothingToOthers() {
    stage.workspace().offerStorage(StorageOffer.NONE);
  }

  @Test
  void whoseFrameKeepsNoCookieWorksInANewWindowAndTheScoreArrives(BrowserType chromium)
      throws IOException {
    try (Guest guest = guest(chromium)) {
      WorkspaceTab workspace = guest.enter(stage, sacha);
      Frame frame = workspace.frame(course);
      assertThat(frame.locator("h1")).hasText("Encore un clic");
      assertEquals(0, guest.browser().cookies().size(), "cookies of any site");
      Eyes.look(frame, "new window");

      readIn(popup(workspace, frame, AriaRole.LINK, "Ouvrir dans une nouvelle fenêtre"), workspace);
    }
  }

  @Test
  void withThePlatformsStorageTheSameLaunchEndsInAWindowAndTheScoreArrives(BrowserType chromium)
      throws IOException {
    stage.workspace().offerStorage(StorageOffer.ANSWERING);
    try (Guest guest = guest(chromium)) {
      WorkspaceTab workspace = guest.enter(stage, sacha);
      Frame frame = workspace.frame(course);
      assertThat(heading(frame)).hasText("C’est prêt");
      assertEquals(0, guest.browser().cookies().size(), "cookies of any site");
      Eyes.look(frame, "handoff");

      Page window = popup(workspace, frame, AriaRole.BUTTON, "Ouvrir dans un nouvel onglet");

      assertThat(heading(frame)).hasText("C’est ouvert dans un autre onglet");
      Eyes.look(frame, "handed over");
      readIn(window, workspace);
    }
  }

  @Test
  void aStorageThatNeverAnswersLeadsToANewWindowToo(BrowserType chromium) throws IOException {
    stage.workspace().offerStorage(StorageOffer.SILENT);
    try (Guest guest = guest(chromium)) {
      WorkspaceTab workspace = guest.enter(stage, sacha);
      Frame frame = workspace.frame(course);
      assertThat(heading(frame)).hasText("Un instant…");
      assertThat(heading(frame)).hasText("Encore un clic");
      Eyes.look(frame, "storage without an answer");

      readIn(popup(workspace, frame, AriaRole.LINK, "Ouvrir dans une nouvelle fenêtre"), workspace);
    }
  }

  @Test
  void aStorageThatFallsSilentOnTheWayIsAskedOnceMore(BrowserType chromium) throws IOException {
    stage.workspace().offerStorage(StorageOffer.ANSWERING);
    try (Guest guest = guest(chromium)) {
      WorkspaceTab workspace = guest.enter(stage, sacha);
      workspace
          .page()
          .route(
              "**/lti/launch",
              answer -> {
                workspace
                    .page()
                    .evaluate("document.querySelector('iframe').dataset.tool = 'nobody'");
                answer.resume();
              });
      Frame frame = workspace.frame(course);
      assertThat(heading(frame)).hasText("Votre espace n’a pas répondu");
      Eyes.look(frame, "storage fallen silent");

      workspace
          .page()
          .evaluate(
              "tool => { document.querySelector('iframe').dataset.tool = tool }",
              stage.tool().url().toString());
      frame.getByRole(AriaRole.BUTTON, new Frame.GetByRoleOptions().setName("Réessayer")).click();

      readIn(popup(workspace, frame, AriaRole.BUTTON, "Ouvrir dans un nouvel onglet"), workspace);
    }
  }

  @Test
  void whatATrainerChoosesInTheWindowIsAddedByTheFrameWhereTheWorkspaceWaits(BrowserType chromium)
      throws IOException {
    stage.workspace().offerStorage(StorageOffer.ANSWERING);
    try (Guest guest = guest(chromium)) {
      WorkspaceTab workspace = guest.enter(stage, stage.course().person("Formatrice"));
      Frame frame = workspace.choose();
      assertThat(heading(frame)).hasText("C’est prêt");
      Page window = popup(workspace, frame, AriaRole.BUTTON, "Ouvrir dans un nouvel onglet");
      assertThat(frame.locator(".pl-busy")).containsText("attend votre choix");
      Eyes.look(frame, "waiting for a choice");

      ToolView picker = ToolView.in(window.mainFrame());
      picker.find("summary").filter(text("Un module seul")).first().click();
      picker.find("label.pl-choice").filter(text("Images, voix, textes")).click();
      picker.button("Ajouter au cours").click();

      assertThat(heading(window.mainFrame())).hasText("Votre choix est reparti");
      Eyes.look(window.mainFrame(), "choice given");
      workspace.page().waitForURL(url -> url.contains("added=1"));
    }
  }

  @Test
  void aChoiceWhoseFrameIsGoneIsSentByItsWindow(BrowserType chromium) throws IOException {
    stage.workspace().offerStorage(StorageOffer.ANSWERING);
    try (Guest guest = guest(chromium)) {
      WorkspaceTab workspace = guest.enter(stage, stage.course().person("Formatrice"));
      Page window =
          popup(workspace, workspace.choose(), AriaRole.BUTTON, "Ouvrir dans un nouvel onglet");
      ToolView picker = ToolView.in(window.mainFrame());
      workspace.closeFrame();

      picker.button("Revenir sans rien ajouter").click();

      window.waitForURL(url -> url.contains("added=0"));
    }
  }

  private Guest guest(BrowserType chromium) throws IOException {
    return Guest.at(FramesWithoutCookies.open(chromium, stage, profile));
  }

  /** The first half of the page or the second, whichever is in sight. */
  private static Locator heading(Frame frame) {
    return frame.locator("h1:visible");
  }

  private static Locator.FilterOptions text(String part) {
    return new Locator.FilterOptions().setHasText(part);
  }

  private static Page popup(WorkspaceTab workspace, Frame frame, AriaRole role, String name) {
    return workspace
        .page()
        .waitForPopup(
            () -> frame.getByRole(role, new Frame.GetByRoleOptions().setName(name)).click());
  }

  private void readIn(Page window, WorkspaceTab workspace) {
    ToolView tool = ToolView.in(window.mainFrame());
    assertThat(tool.find(".pl-who")).containsText(sacha.name());
    tool.follow(tool.link("Commencer"));
    new Lessons(tool).read();

    assertThat(workspace.cell(sacha, course)).containsText(Course.points(1));
  }
}
