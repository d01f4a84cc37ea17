package fr.passerelle.deployment.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The installed Chromium, started once for all journeys; tests ask for a {@link Browser} or a
 * {@link BrowserType}. Where none is installed, the journeys are skipped and say so loudly; where
 * {@code CI=true}, they fail.
 */
final class Chromium implements BeforeAllCallback, ParameterResolver {

  /**
   * A browser that speaks to nobody but the pages' servers, and keeps a frame in the process of its
   * page: a launch takes the frame from one site to the other and back within a second, and
   * Playwright then loses sight of one that changes its process as often (once in some forty
   * launches on a busy machine the frame had shown its page, and the test never saw it). What a
   * site may do is the same.
   */
  static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-site-isolation-trials",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static final List<String> PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/chromium-browser");

  private static final String BANNER =
      """

      **********************************************************************
      *  NO CHROMIUM: the browser journeys of %s
      *  are SKIPPED. Install chromium, or name one in CHROMIUM=/path/to/it
      **********************************************************************
      """;

  /** Playwright and its browser, ended with the last test. */
  private record Running(Playwright playwright, Browser browser)
      implements ExtensionContext.Store.CloseableResource, AutoCloseable {

    static Running start() {
      PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      LaunchOptions options =
          new LaunchOptions().setExecutablePath(executable().orElseThrow()).setArgs(ARGUMENTS);
      return new Running(playwright, playwright.chromium().launch(options));
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }

  static Optional<Path> executable() {
    return Stream.concat(Stream.of(System.getenv("CHROMIUM")), PLACES.stream())
        .filter(Objects::nonNull)
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  @Override
  public void beforeAll(ExtensionContext test) {
    if (executable().isEmpty()) {
      String banner = BANNER.formatted(test.getDisplayName());
      if ("true".equals(System.getenv("CI"))) {
        throw new AssertionError(banner);
      }
      System.err.println(banner);
      Assumptions.abort("no Chromium");
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
    Class<?> type = parameter.getParameter().getType();
    return type == Browser.class || type == BrowserType.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
    Browser browser = running(test).browser();
    return parameter.getParameter().getType() == Browser.class ? browser : browser.browserType();
  }

  private static Running running(ExtensionContext test) {
    return test.getRoot()
        .getStore(Namespace.create(Chromium.class))
        .getOrComputeIfAbsent(Running.class, none -> Running.start(), Running.class);
  }
}
