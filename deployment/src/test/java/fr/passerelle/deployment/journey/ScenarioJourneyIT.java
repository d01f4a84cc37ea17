package fr.passerelle.deployment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import fr.passerelle.lti.sandbox.workspace.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * « Une photo publiée trop tôt » and the journal after it, on a small telephone and by keyboard
 * alone.
 */
@ExtendWith(Chromium.class)
class ScenarioJourneyIT {

  private static final String MODULE = "/images-voix-textes/le-droit-a-l-image";

  private final Stage stage = Stage.shared();
  private final ResourceLink course = stage.course().teachersCourse();
  private final Person sam = stage.newcomer("Sam", "Enseignant", Role.LEARNER);

  @Test
  void aStoryIsPlayedByKeyboardGoneBackInAndPlayedToAnotherEnd(Browser chromium) {
    try (Guest guest = Guest.of(chromium, small())) {
      ToolView tool = comeToTheScenario(guest);
      Keyboard keyboard = new Keyboard(tool.page());
      Eyes.look(tool.frame(), "scene");

      press(keyboard, tool, "Je retire la photo tout de suite", "La photo n’est plus sur le blog");
      Eyes.look(tool.frame(), "scene after a choice");
      press(keyboard, tool, "J’écris à l’association", "Que dire à la famille");
      press(keyboard, tool, "Je n’écris rien", "Une page tournée un peu vite");
      assertThat(tool.main()).containsText("Une fin en demi-teinte");
      assertThat(tool.main()).containsText("1 fin atteinte sur 6");
      Eyes.look(tool.frame(), "ending");

      press(keyboard, tool, "Revenir en arrière", "Que dire à la famille");
      press(keyboard, tool, "C’était une erreur", "Lundi, 13");
      press(keyboard, tool, "Je cherche avec les élèves", "La classe qu’on reconnaît");
      assertThat(tool.main()).containsText("2 fins atteintes sur 6");
      keyboard.follow(tool, tool.link("Continuer"));
      assertThat(tool.heading()).hasText("Ce que j’en garde");
      writeAndShare(keyboard, tool);
    }
  }

  private static void writeAndShare(Keyboard keyboard, ToolView tool) {
    Eyes.look(tool.frame(), "journal");
    keyboard.tabTo(tool.find("#p1"));
    keyboard.type("Dans mon telephone.");
    keyboard.tabTo(tool.button("Enregistrer et continuer"));
    keyboard.enter();
    assertThat(tool.main()).containsText("C’est enregistré");
    Eyes.look(tool.frame(), "journal with a prompt left");
    keyboard.tabTo(tool.button("Partager avec mon formateur ou ma formatrice"));
    keyboard.enter();
    assertThat(tool.main()).containsText("Vous partagez ce journal");
    Eyes.look(tool.frame(), "journal that is shared");
  }

  private static NewContextOptions small() {
    return new NewContextOptions().setViewportSize(360, 640);
  }

  private ToolView comeToTheScenario(Guest guest) {
    ToolView tool = guest.enter(stage, sam).openInNewTab(course);
    tool.frame().navigate(tool.frame().url() + MODULE);
    new Lessons(tool).read();
    assertThat(tool.heading()).containsText("Samedi, 9");
    return tool;
  }

  private static void press(Keyboard keyboard, ToolView tool, String button, String title) {
    keyboard.tabTo(button(tool, button));
    keyboard.enter();
    assertThat(tool.heading()).containsText(title);
  }

  private static Locator button(ToolView tool, String beginning) {
    return tool.find("button").filter(new Locator.FilterOptions().setHasText(beginning));
  }
}
