package fr.passerelle.deployment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.passerelle.deployment.testing.OlderVersion;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.TwoServers;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Questions to match, to order, to count, to complete and to point at, in a version of the course
 * that the program does not offer.
 */
@ExtendWith(Chromium.class)
class QuestionsJourneyIT {

  private static final int PHONE = 360;

  private static final Map<String, String> SERVICES =
      Map.of(
          "Ouvrir le manuel", "Le médiacentre",
          "Donner un travail", "Le cahier de textes");

  private static final Map<String, String> PLACES =
      Map.of("Changer", "1re place", "Prévenir", "2e place", "Relire", "3e place");

  private final TwoServers servers = TwoServers.shared();
  private final Stage stage = servers.stage();
  private final ResourceLink course = stage.course().teachersCourse();
  private final Person sacha = stage.newcomer("Sacha", "Enseignant", Role.LEARNER);

  @AfterEach
  void closeTheWorkspace() {
    stage.closeWorkspace();
  }

  @Test
  void eachIsAnsweredByKeyboardAloneOnAPhoneWithoutAnyScript(Browser chromium) {
    NewContextOptions phone =
        new NewContextOptions().setJavaScriptEnabled(false).setViewportSize(PHONE, 640);
    try (Guest guest = Guest.of(chromium, phone)) {
      Page tab = guest.enter(stage, sacha).newTab(course);
      NoScriptIT.pressOn(tab);
      NoScriptIT.pressOn(tab);
      ToolView tool = withOurVersion(ToolView.in(tab.mainFrame()));
      Keyboard keyboard = new Keyboard(tab);
      keyboard.follow(tool, tool.find(".pl-resume a.btn-primary"));

      Locator hint = tool.main().getByText("porte les ressources de tous");
      assertThat(hint).isHidden();
      chooseEach(keyboard, tool, SERVICES);
      keyboard.tabTo(tool.find(".pl-hint summary"));
      keyboard.enter();
      assertThat(hint).isVisible();
      submit(keyboard, tool);

      chooseEach(keyboard, tool, PLACES);
      submit(keyboard, tool);

      keyboard.tabTo(tool.find("#answer"));
      keyboard.type("beaucoup");
      keyboard.follow(tool, tool.button("Valider"));
      assertThat(tool.find(".pl-errors")).containsText("Ce n’est pas un nombre");
      guest.forgiveRefusals();
      keyboard.tabTo(tool.find("#answer"));
      tab.keyboard().press("Control+A");
      keyboard.type("12 400,5 Mo");
      keyboard.enter();
      assertThat(tool.find(".pl-verdict")).containsText("C’est juste");
      keyboard.follow(tool, tool.find(".pl-actions a.btn-primary"));

      choose(keyboard, tool.find(".pl-gaps select"), "personne");
      keyboard.tabTo(tool.find(".pl-gaps input"));
      keyboard.type("Aussitot !");
      submit(keyboard, tool);

      keyboard.tabTo(tool.find("input[type=radio]").first());
      keyboard.space();
      while (!zone(tool, "L’adresse de l’expéditeur").isChecked()) {
        keyboard.down();
      }
      submit(keyboard, tool);

      assertThat(tool.main()).containsText("5 sur 5");
    }
  }

  private static void chooseEach(Keyboard keyboard, ToolView tool, Map<String, String> wanted) {
    for (Locator row : tool.find(".pl-pair").all()) {
      String said = row.locator("label").innerText();
      String text =
          wanted.entrySet().stream()
              .filter(one -> said.startsWith(one.getKey()))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElseThrow();
      choose(keyboard, row.locator("select"), text);
    }
  }

  /** Goes down the list, which stays closed, to what begins so. */
  private static void choose(Keyboard keyboard, Locator list, String beginning) {
    String wanted = list.locator("option").filter(withText(beginning)).getAttribute("value");
    keyboard.tabTo(list);
    while (!list.inputValue().equals(wanted)) {
      keyboard.down();
    }
  }

  /** « Valider », reads that it is right, and goes on. */
  private static void submit(Keyboard keyboard, ToolView tool) {
    keyboard.follow(tool, tool.button("Valider"));
    assertThat(tool.find(".pl-verdict")).containsText("C’est juste");
    keyboard.follow(tool, tool.find(".pl-actions a.btn-primary"));
  }

  private static Locator zone(ToolView tool, String text) {
    return tool.find("label.pl-choice").filter(withText(text)).locator("input");
  }

  @Test
  void eachCanBeReadBeforeAndAfterItIsMissed(Browser chromium) {
    try (Guest guest = Guest.of(chromium)) {
      ToolView tool = withOurVersion(guest.enter(stage, sacha).openInNewTab(course));
      tool.page().setViewportSize(PHONE, 640);
      tool.follow(tool.find(".pl-resume a.btn-primary"));

      Eyes.look(tool.frame(), "question to match");
      pick(tool, "Ouvrir le manuel", "La messagerie");
      pick(tool, "Donner un travail", "Le cahier de textes");
      miss(tool, "correction of matches");

      Eyes.look(tool.frame(), "question to order");
      pick(tool, "Changer", "2e place");
      pick(tool, "Prévenir", "1re place");
      pick(tool, "Relire", "3e place");
      miss(tool, "correction of an order");

      Eyes.look(tool.frame(), "question for a number");
      tool.find("#answer").fill("11 Go");
      miss(tool, "correction of a number");

      Eyes.look(tool.frame(), "text with gaps");
      tool.find(".pl-gaps select").selectOption("direction");
      tool.find(".pl-gaps input").fill("un jour");
      miss(tool, "correction of gaps");

      Eyes.look(tool.frame(), "picture with zones");
      tool.find(".pl-zones label").first().click();
      assertThat(zone(tool, "Le bouton")).isChecked();
      miss(tool, "correction of a picture");

      assertThat(tool.main()).containsText("sur 5");
      Eyes.glance(tool.frame(), "result of every type of question");
    }
  }

  private static void pick(ToolView tool, String row, String option) {
    Locator list = tool.find(".pl-pair").filter(withText(row)).locator("select");
    list.selectOption(list.locator("option").filter(withText(option)).getAttribute("value"));
  }

  private static void miss(ToolView tool, String name) {
    tool.follow(tool.button("Valider"));
    assertThat(tool.find(".pl-verdict[data-state=review]")).isVisible();
    Eyes.glance(tool.frame(), name);
    tool.follow(tool.find(".pl-actions a.btn-primary"));
  }

  private ToolView withOurVersion(ToolView home) {
    OlderVersion.of("donnees-droits-securite", "toutes-les-questions")
        .followedIn(servers.database(), servers.registrationOf(stage.course()));
    home.page().reload();
    return home;
  }

  private static Locator.FilterOptions withText(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
