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

/** A parent on a small phone, from the first step of the guide to the card that they keep. */
@ExtendWith(Chromium.class)
class ParentJourneyIT {

  private static final int STEPS = 8;

  private final Stage stage = Stage.shared();
  private final ResourceLink guide = stage.course().parentsGuide();
  private final Person samira = stage.newcomer("Samira", "Parent d’élève", Role.LEARNER);

  @Test
  void aParentFollowsTheWholeGuideOnAPhone(Browser chromium) {
    NewContextOptions phone =
        new NewContextOptions().setViewportSize(360, 740).setHasTouch(true).setIsMobile(true);
    try (Guest guest = Guest.of(chromium, phone)) {
      WorkspaceTab workspace = guest.enter(stage, samira);
      ToolView tool = workspace.openInNewTab(guide);

      assertThat(tool.heading()).hasText("Ce que vous saurez faire");
      assertThat(tool.main()).containsText("Ce guide est pour les parents");
      Eyes.look(tool.frame(), "step");
      followStep(tool);
      assertThat(tool.heading()).hasText("Et vous, aujourd’hui\u00a0?");
      Eyes.look(tool.frame(), "confidence before");
      sayHowConfident(tool, "Un peu");
      for (int step = 1; step < STEPS; step++) {
        followStep(tool);
      }
      assertThat(tool.heading()).hasText("Et maintenant ?");
      sayHowConfident(tool, "Oui");

      assertThat(tool.find(".pl-keepcard")).isVisible();
      Eyes.look(tool.frame(), "card");
      tool.follow(tool.button("J’ai gardé ma carte"));
      assertThat(tool.heading()).hasText("Bravo !");
      assertThat(tool.main()).containsText("Avant : Un peu. Maintenant : Oui.");
      assertThat(tool.find("a.btn-primary"))
          .hasAttribute("href", "https://educonnect.education.gouv.fr/");
      assertThat(tool.main()).containsText("Cela ouvre educonnect.education.gouv.fr");
      Eyes.look(tool.frame(), "completed");
      assertThat(workspace.cell(samira, guide)).containsText("100");
      assertThat(workspace.cell(samira, guide)).containsText("Terminé");
    }
  }

  private static void sayHowConfident(ToolView tool, String level) {
    for (Locator statement : tool.find("fieldset").all()) {
      statement.getByText(level, new Locator.GetByTextOptions().setExact(true)).tap();
    }
    tool.follow(tool.button("Continuer"));
  }

  /** Tries, asks for help and goes on, as the most careful parent would. */
  private static void followStep(ToolView tool) {
    if (tool.find(".pl-try").count() > 0) {
      tool.follow(tool.find("button.pl-choice").first());
      assertThat(tool.find(".pl-try [role=status]")).isVisible();
    }
    tool.follow(tool.link("Je n’y arrive pas"));
    assertThat(tool.find(".pl-help")).containsText("Ce n’est pas grave");
    assertThat(tool.find(".pl-help li").first()).isVisible();
    Eyes.glance(tool.frame(), "step with help");
    tool.follow(tool.button("C’est fait"));
  }
}
