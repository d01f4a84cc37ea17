package fr.passerelle.deployment.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.BrowserType.LaunchPersistentContextOptions;
import fr.passerelle.deployment.testing.Stage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A browser that keeps no cookie of the tool, not even a partitioned one, while the tool is framed
 * by the workspace: some schools' settings and extensions do so.
 */
final class FramesWithoutCookies {

  /** Chromium's own setting « sites that can never use cookies », for one site within another. */
  private static final String PREFERENCES =
      """
      {"profile": {"content_settings": {"exceptions": {"cookies": {"%s,%s": {"setting": 2}}}}}}
      """;

  private FramesWithoutCookies() {}

  /**
   * Opens it.
   *
   * @param profile an empty folder
   */
  static BrowserContext open(BrowserType chromium, Stage stage, Path profile) throws IOException {
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
