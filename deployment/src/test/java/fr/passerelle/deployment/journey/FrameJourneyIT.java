package fr.passerelle.deployment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The window that a workspace gives us on a phone: 360 pixels wide, 437 high. */
@ExtendWith(Chromium.class)
class FrameJourneyIT {

  private final Stage stage = Stage.shared();
  private final ResourceLink course = stage.course().teachersCourse();
  private final ResourceLink guide = stage.course().parentsGuide();

  @Test
  void aTeacherBeginsWithoutScrollingAndReadsOn(Browser chromium) {
    try (Guest guest = phone(chromium)) {
      SmallFrame frame = SmallFrame.of(enter(guest, "Maëlle", "Enseignante"), course);
      ToolView tool = frame.tool();
      frame.isWellMade("a course's home");
      assertThat(tool.link("Commencer")).isInViewport();

      tool.follow(tool.link("Commencer"));
      frame.beginsAtItsTitle();
      assertThat(tool.find(".pl-prose p").first()).isInViewport();
      frame.isWellMade("a page");
    }
  }

  @Test
  void theMenuHoldsTheLinksAndGivesWayToTheFocus(Browser chromium) {
    try (Guest guest = phone(chromium)) {
      SmallFrame frame = SmallFrame.of(enter(guest, "Noé", "Enseignant"), course);
      ToolView tool = frame.tool();
      assertThat(tool.link("Mes données")).isHidden();
      tool.button("Menu").click();
      assertThat(tool.link("Mes données")).isInViewport();
      Eyes.lookHere(tool.frame(), "the open menu");

      tool.link("Mes données").focus();
      tool.button("Quitter").focus();
      assertThat(tool.link("Mes données")).isHidden();
      tool.button("Menu").click();
      tool.follow(tool.link("Mes données"));
      frame.isWellMade("my data");
    }
  }

  @Test
  void aParentSeesWhatIsAskedAndPhotographsTheWholeCard(Browser chromium) {
    try (Guest guest = phone(chromium)) {
      SmallFrame frame = SmallFrame.of(enter(guest, "Ahmed", "Parent d’élève"), guide);
      ToolView tool = frame.tool();
      frame.isWellMade("a guide's first screen");
      while (tool.find(".pl-keepcard").count() == 0) {
        for (Locator statement : tool.find("fieldset").all()) {
          statement.locator("label").first().click();
        }
        tool.follow(tool.find("form[action$='/done'] button.btn-primary"));
        frame.beginsAtItsTitle();
        frame.hasASmallHeader();
      }
      frame.isWellMade("the card to keep");
      double height = tool.find(".pl-keepcard").boundingBox().height;
      assertTrue(height <= SmallFrame.HEIGHT, "the card is " + height + " high");
    }
  }

  @Test
  void aTrainerSeesTheGroupAndAllThePlacesToGo(Browser chromium) {
    try (Guest guest = phone(chromium)) {
      Person trainer = stage.newcomer("Odile", "Formatrice", Role.INSTRUCTOR);
      SmallFrame frame = SmallFrame.of(guest.enter(stage, trainer), guide);
      ToolView tool = frame.tool();
      frame.isWellMade("the group");
      assertThat(tool.heading()).isInViewport();
      tool.button("Menu").click();
      assertThat(tool.link("Mes données")).isInViewport();
      assertThat(tool.button("Quitter")).isInViewport();
    }
  }

  /** By keyboard: the days that do not fit are said, and whoever rehearses always finds back. */
  @Test
  void aTrainerTypesDaysThatDoNotFitAndRehearses(Browser chromium) {
    try (Guest guest = phone(chromium)) {
      Person trainer = stage.newcomer("Odile", "Formatrice", Role.INSTRUCTOR);
      SmallFrame frame = SmallFrame.of(guest.enter(stage, trainer), course);
      ToolView tool = frame.tool();
      tool.follow(tool.link("Les jours du parcours"));
      frame.isWellMade("the days of a course");
      tool.find("input[type=date]").nth(1).fill("2027-01-30");
      tool.find("input[type=date]").nth(2).fill("2027-01-12");
      tool.find("input[type=date]").nth(2).press("Enter");
      assertThat(tool.main()).containsText("vient avant");
      guest.forgiveRefusals();
      frame.isWellMade("days that do not fit");
      tool.follow(tool.link("Revenir sans rien changer"));

      pressEnter(tool, tool.button("Voir comme une personne en formation"));
      assertThat(tool.find(".pl-rehearsal")).containsText("rien n’est gardé");
      frame.isWellMade("a course that is rehearsed");
      tool.follow(tool.link("Commencer"));
      frame.isWellMade("a page that is rehearsed");
      pressEnter(tool, tool.button("Revenir à ma vue"));
      assertThat(tool.heading()).hasText("Le groupe");
      assertThat(tool.find(".pl-rehearsal")).hasCount(0);
    }
  }

  private static void pressEnter(ToolView tool, Locator button) {
    String here = tool.frame().url();
    button.press("Enter");
    tool.frame().waitForURL(url -> !url.equals(here));
  }

  @Test
  void aNameTooLongForItsLineIsCutAndStillSaidWhole(Browser chromium) {
    String name =
        "Accompagner les familles dans les usages du numérique, bassin de Pontarlier ".repeat(3);
    try (Guest guest = phone(chromium)) {
      SmallFrame frame = SmallFrame.of(enter(guest, "Léonie", "Enseignante"), course);
      Locator title = frame.tool().find(".pl-who span");
      title.evaluate("(element, name) => { element.textContent = name; }", name);
      for (int width : List.of(320, SmallFrame.WIDTH, 768, 1280)) {
        frame.resize(width);
        frame.hasASmallHeader();
        frame.scrollsOneWayOnly();
      }
      assertThat(title).hasText(name.strip());
    }
  }

  @Test
  void thePageAsksItsPlatformForItsHeightAndNobodyElse(Browser chromium) {
    try (Guest guest = phone(chromium)) {
      WorkspaceTab workspace = enter(guest, "Pia", "Enseignante");
      SmallFrame frame = SmallFrame.listening(workspace, course);
      frame.tool().follow(frame.tool().link("Commencer"));

      frame.hasAskedForItsHeight();
      String origins = frame.tool().find("script[data-frame]").getAttribute("data-frame");
      assertEquals(stage.workspace().url().toString(), origins);
    }
  }

  @Test
  void whoLeavesAFrameIsNotToldToCloseIt(Browser chromium) {
    try (Guest guest = phone(chromium)) {
      SmallFrame frame = SmallFrame.of(enter(guest, "Rémi", "Enseignant"), course);
      ToolView tool = frame.tool();
      tool.follow(tool.button("Quitter"));

      assertThat(tool.heading()).hasText("À bientôt");
      assertThat(tool.main()).not().containsText("fermer");
      assertThat(tool.main()).not().containsText("reprendrez"); // nothing was begun
      frame.isWellMade("the end");
    }
  }

  private Guest phone(Browser chromium) {
    return Guest.of(
        chromium, new NewContextOptions().setViewportSize(SmallFrame.WIDTH, SmallFrame.HEIGHT));
  }

  private WorkspaceTab enter(Guest guest, String given, String occupation) {
    return guest.enter(stage, stage.newcomer(given, occupation, Role.LEARNER));
  }
}
