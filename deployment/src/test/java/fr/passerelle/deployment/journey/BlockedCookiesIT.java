package fr.passerelle.deployment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.passerelle.deployment.Stage;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A browser that keeps no cookie of the tool, not even a partitioned one, while the tool is framed
 * by the workspace: some schools' settings and extensions do so.
 */
@ExtendWith(Chromium.class)
class BlockedCookiesIT {

  /** Chromium's own setting « sites that can never use cookies », for one site within another. */
  private static final String PREFERENCES =
      """
      {"profile": {"content_settings": {"exceptions": {"cookies": {"%s,%s": {"setting": 2}}}}}}
      """;

  private final Stage stage = Stage.shared();
  private final ResourceLink course = stage.course().teachersCourse();
  private final Person sacha = stage.newcomer("Sacha", "Enseignant", Role.LEARNER);

  @TempDir private Path profile;

  @Test
  void whoseFrameKeepsNoCookieWorksInANewWindowAndTheScoreArrives(BrowserType chromium)
      throws IOException {
    try (Guest guest = Guest.at(browserThatBlocks(chromium))) {
      WorkspaceTab workspace = guest.enter(stage, sacha);
      Frame frame = workspace.frame(course);
      assertThat(frame.locator("h1")).hasText("Encore un clic");
      assertEquals(0, guest.browser().cookies().size(), "cookies of any site");
      Eyes.look(frame, "new window");

      Page window =
          workspace
              .page()
              .waitForPopup(
                  () ->
                      frame
                          .getByRole(
                              AriaRole.LINK,
                              new Frame.GetByRoleOptions()
                                  .setName("Ouvrir dans une nouvelle fenêtre"))
                          .click());
      ToolView tool = ToolView.in(window.mainFrame());
      assertThat(tool.find(".pl-who")).containsText(sacha.name());
      tool.follow(tool.link("Commencer"));
      new Lessons(tool).read();

      assertThat(workspace.cell(sacha, course)).containsText("5,56");
    }
  }

  private BrowserContext browserThatBlocks(BrowserType chromium) throws IOException {
    Files.createDirectories(profile.resolve("Default"));
    Files.writeString(
        profile.resolve("Default/Preferences"),
        PREFERENCES.formatted(pattern(stage.tool().url()), pattern(stage.workspace().url())));
    return chromium.launchPersistentContext(
        profile,
        new LaunchPersistentContextOptions()
            .setExecutablePath(Chromium.executable().orElseThrow())
            .setArgs(Chromium.ARGUMENTS)
            .setLocale("fr-FR"));
  }

  private static String pattern(URI site) {
    return site.getScheme() + "://" + site.getHost() + ":" + site.getPort();
  }
}
