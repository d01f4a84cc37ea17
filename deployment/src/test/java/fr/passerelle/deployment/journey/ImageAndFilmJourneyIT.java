package fr.passerelle.deployment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ViewportSize;
import fr.passerelle.deployment.testing.Eventually;
import fr.passerelle.deployment.testing.OlderVersion;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.TwoServers;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.nio.file.Files;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Pages to take something from, an image to explore and films, in a version of the course that the
 * program does not offer.
 */
@ExtendWith(Chromium.class)
class ImageAndFilmJourneyIT {

  private static final String HOST = "tube.example";
  private static final String OTHER_SITE = "https://" + HOST + "/**";
  private static final String READ = "J’ai lu, continuer";
  private static final String EXPLORED = "J’ai exploré, continuer";
  private static final String WATCHED = "C’est vu, continuer";

  /** Each mark is where the image says, inside of it, and covers no other. */
  private static final String MARKS =
      """
      () => {
        const image = document.querySelector('.pl-points img').getBoundingClientRect();
        const found = [];
        const marks = [...document.querySelectorAll('.pl-points circle')].map((circle) => {
          const box = circle.getBoundingClientRect();
          const middle = {x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2};
          const x = image.left + image.width * parseFloat(circle.getAttribute('cx')) / 100;
          const y = image.top + image.height * parseFloat(circle.getAttribute('cy')) / 100;
          if (Math.abs(middle.x - x) > 1 || Math.abs(middle.y - y) > 1) found.push('not in place');
          if (box.left < image.left || box.right > image.right || box.top < image.top
              || box.bottom > image.bottom) found.push('outside');
          if (box.width < 24) found.push('too small for a finger');
          return middle;
        });
        marks.forEach((one, i) => marks.slice(i + 1).forEach((other) => {
          if (Math.hypot(one.x - other.x, one.y - other.y) < 36) found.push('over each other');
        }));
        const root = document.documentElement;
        if (root.scrollWidth > root.clientWidth) found.push('sticks out');
        return found.join(', ');
      }""";

  private final TwoServers servers = TwoServers.shared();
  private final Stage stage = servers.stage();
  private final ResourceLink course = stage.course().teachersCourse();
  private final Person camille = stage.newcomer("Camille", "Enseignante", Role.LEARNER);

  @AfterEach
  void closeTheWorkspace() {
    stage.closeWorkspace();
  }

  @Test
  void aTeacherTakesAFileExploresAnImageAndWatchesAFilm(Browser chromium) throws Exception {
    try (Guest guest = Guest.of(chromium)) {
      ToolView tool = begin(guest);
      Eyes.look(tool.frame(), "page with files to take away");
      takesTheFile(tool);
      unfoldsMore(tool);
      tool.follow(tool.button(READ));

      exploresTheImage(tool);
      Eyes.look(tool.frame(), "image explored");
      tool.follow(tool.button(EXPLORED));

      watchesTheFilm(tool);
      Eyes.look(tool.frame(), "film");
      tool.follow(tool.button(WATCHED));

      assertThat(tool.heading()).hasText("Le même film, ailleurs");
      Eyes.look(tool.frame(), "film on another site, not loaded");
      tool.follow(tool.button(WATCHED));
      assertThat(tool.main()).containsText("Vous avez traversé");
    }
  }

  private static void takesTheFile(ToolView tool) throws Exception {
    assertThat(tool.main()).containsText("Texte simple (.txt), 1\u00a0ko");
    Download file =
        tool.page()
            .waitForDownload(() -> tool.main().getByText("Une trame de séance à remplir").click());
    assertEquals("trame-de-seance.txt", file.suggestedFilename());
    assertTrue(Files.readString(file.path()).startsWith("Trame de séance"));
  }

  private static void unfoldsMore(ToolView tool) {
    Locator more = tool.main().getByText("Sept mots tirés au hasard");
    assertThat(more).isHidden();
    tool.main().getByText("En savoir plus").click();
    assertThat(more).isVisible();
  }

  private static void exploresTheImage(ToolView tool) {
    assertThat(tool.heading()).hasText("Une salle, trois habitudes");
    assertThat(tool.main().getByText("Un écran ouvert montre")).isHidden();
    tool.link("1. L’écran resté ouvert").click();
    assertThat(tool.main().getByText("Un écran ouvert montre")).isVisible();
    assertThat(tool.find("#opened")).containsText("Points ouverts");
    tool.link("2. Le badge posé").click();
    tool.find("summary").filter(withText("3. La fenêtre")).click();
    assertThat(tool.find("#opened")).containsText("Rien ne vous a échappé");
    marksStayApartAndInPlace(tool);
  }

  /**
   * As narrow as a computer's window at four times its size, and where one reads from the right.
   */
  private static void marksStayApartAndInPlace(ToolView tool) {
    ViewportSize before = tool.page().viewportSize();
    tool.page().setViewportSize(320, 640);
    assertEquals("", tool.frame().evaluate(MARKS));
    tool.frame().evaluate("() => { document.documentElement.dir = 'rtl'; }");
    assertEquals("", tool.frame().evaluate(MARKS));
    tool.frame().evaluate("() => { document.documentElement.dir = 'ltr'; }");
    tool.page().setViewportSize(before.width, before.height);
  }

  private static void watchesTheFilm(ToolView tool) {
    Locator film = tool.find("video");
    assertThat(tool.heading()).hasText("Le carré passe la rivière");
    tool.link("0:06 Au milieu du pont").click();
    await(film, "film => film.currentTime > 6.2 && film.videoWidth === 192");
    film.evaluate("film => { film.pause(); film.textTracks[0].mode = 'showing'; }");
    film.evaluate("film => { film.currentTime = 7; }");
    await(
        film, "film => film.textTracks[0].activeCues?.[0]?.text === '[Il est au milieu du pont.]'");
  }

  private static void await(Locator film, String happens) {
    Eventually.get(happens, () -> Optional.of(true).filter(film.evaluate(happens)::equals));
  }

  @Test
  void aFilmOnAnotherSiteIsLoadedForWhoAsksForItOnly(Browser chromium) {
    try (Guest guest = Guest.of(chromium)) {
      guest.browser().route(OTHER_SITE, ImageAndFilmJourneyIT::answerAsThePlayer);
      ToolView tool = begin(guest);
      for (String button : new String[] {READ, EXPLORED, WATCHED}) {
        tool.follow(tool.button(button));
      }
      assertThat(tool.main()).containsText(HOST);
      assertThat(tool.find("iframe")).hasCount(0);
      assertThat(tool.find(".pl-chapters a")).hasCount(0);

      guest.agreeTo(HOST);
      tool.follow(tool.find("a.btn").filter(withText("Charger le film depuis")));
      assertThat(tool.frame().frameLocator("iframe").locator("h1")).hasText("Un lecteur");
      Eyes.look(tool.frame(), "film on another site, loaded");
      tool.follow(tool.find(".pl-chapters a").last());
      assertTrue(tool.find("iframe").getAttribute("src").contains("start=6s"));
    }
  }

  private static void answerAsThePlayer(Route asked) {
    assertTrue(asked.request().url().contains("p2p=0"), asked.request().url());
    assertEquals(null, asked.request().headers().get("referer"));
    asked.fulfill(
        new Route.FulfillOptions()
            .setContentType("text/html; charset=utf-8")
            .setBody("<!doctype html><html lang=fr><title>Lecteur</title><h1>Un lecteur</h1>"));
  }

  @Test
  void everyPointAndChapterIsALinkWithoutAnyScript(Browser chromium) {
    NewContextOptions noScript = new NewContextOptions().setJavaScriptEnabled(false);
    try (Guest guest = Guest.of(chromium, noScript)) {
      Page tab = guest.enter(stage, camille).newTab(course);
      pressOn(tab);
      pressOn(tab);
      ToolView tool = withOurVersion(ToolView.in(tab.mainFrame()));
      tool.follow(tool.button(READ));

      tool.link("2. Le badge posé").click();
      assertThat(tool.main().getByText("Un badge ouvre des portes")).isVisible();
      tool.follow(tool.button(EXPLORED));

      tool.follow(tool.link("0:06 Au milieu du pont"));
      assertTrue(tool.find("video source").getAttribute("src").endsWith(".webm#t=6"));
      tool.find("summary").filter(withText("Lire la transcription")).click();
      assertThat(tool.main().getByText("Un carré clair passe une passerelle")).isVisible();
      tool.follow(tool.button(WATCHED));
      assertThat(tool.heading()).hasText("Le même film, ailleurs");
    }
  }

  @Test
  void everythingIsDoneByKeyboard(Browser chromium) {
    try (Guest guest = Guest.of(chromium)) {
      ToolView tool = begin(guest);
      Keyboard keyboard = new Keyboard(tool.page());
      keyboard.tabTo(tool.find("summary"));
      keyboard.enter();
      assertThat(tool.main().getByText("Sept mots tirés au hasard")).isVisible();
      keyboard.tabTo(tool.find(".pl-handouts a"));
      keyboard.follow(tool, tool.button(READ));

      keyboard.tabTo(tool.link("3. La fenêtre"));
      keyboard.enter();
      assertThat(tool.main().getByText("De la rue, on lit le tableau.")).isVisible();
      keyboard.tab();
      assertThat(tool.link("Revenir à l’image").last()).isFocused();
      keyboard.follow(tool, tool.button(EXPLORED));

      keyboard.tabTo(tool.link("0:06 Au milieu du pont"));
      keyboard.enter();
      assertThat(tool.find("video")).isFocused();
      keyboard.follow(tool, tool.button(WATCHED));
      keyboard.follow(tool, tool.button(WATCHED));
      assertThat(tool.main()).containsText("Vous avez traversé");
    }
  }

  private ToolView begin(Guest guest) {
    return withOurVersion(guest.enter(stage, camille).openInNewTab(course));
  }

  private ToolView withOurVersion(ToolView home) {
    OlderVersion.of("donnees-droits-securite", "images-et-films")
        .followedIn(servers.database(), servers.registrationOf(stage.course()));
    home.page().reload();
    home.follow(home.find(".pl-resume a.btn-primary"));
    assertThat(home.heading()).hasText("De quoi emporter");
    return home;
  }

  private static void pressOn(Page tab) {
    String here = tab.url();
    tab.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Continuer")).click();
    tab.waitForURL(url -> !url.equals(here));
  }

  private static Locator.FilterOptions withText(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
