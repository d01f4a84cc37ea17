package fr.passerelle.deployment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.lti.sandbox.workspace.NewLink;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A trainer fills their course from the workspace (Deep Linking 2.0), without a manual. */
@ExtendWith(Chromium.class)
class ContentChoiceIT {

  private static final String MODULE = "Mots de passe et hameçonnage";
  private static final String GUIDE = "Me connecter à l’école en ligne";

  private final Stage stage = Stage.shared();
  private final Person fabienne = stage.course().person("Formatrice");

  @Test
  void aTrainerPlacesAModuleAndTheParentsGuideAtOnceAndALearnerOpensThem(Browser chromium) {
    Person ines = stage.newcomer("Inès", "Enseignante", Role.LEARNER);
    try (Guest trainer = Guest.of(chromium)) {
      WorkspaceTab workspace = trainer.enter(stage, fabienne);
      ToolView picker = ToolView.in(workspace.choose());
      assertThat(picker.heading()).hasText("Choisir un contenu");
      Eyes.look(picker.frame(), "picker");

      search(picker, "rien de tel");
      assertThat(picker.find(".pl-empty")).isVisible();
      Eyes.glance(picker.frame(), "picker that found nothing");

      search(picker, "");
      picker.find("summary").filter(text("Un module seul")).first().click();
      box(picker, MODULE).check();
      search(picker, "ecole en ligne");
      assertThat(picker.main()).containsText("Déjà cochés, hors de cette recherche");
      assertThat(box(picker, MODULE)).isChecked();
      box(picker, GUIDE).check();
      picker.follow(picker.find("button[value='guide:me-connecter']"));
      assertThat(picker.heading()).containsText("Aperçu");
      Eyes.look(picker.frame(), "preview");
      picker.follow(picker.link("Revenir au choix").first());
      assertThat(box(picker, MODULE)).isChecked();
      picker.frame().getByLabel("Note maximale").fill("beaucoup");
      picker.button("Ajouter au cours").click();
      assertThat(picker.find("[role=alert]")).containsText("nombre entre 1 et 10");
      assertThat(box(picker, GUIDE)).isChecked();
      Eyes.look(picker.frame(), "picker with an error");

      picker.frame().getByLabel("Note maximale").fill("20");
      picker.button("Ajouter au cours").click();
      workspace.page().waitForURL(url -> url.contains("added=2"));

      assertThat(workspace.page().locator(".links")).containsText(MODULE);
      learns(chromium, ines, newestLink("parcours:donnees-droits-securite/"));
      assertNotEquals(stage.course().parentsGuide(), newestLink("guide:"));
      trainer.forgiveRefusals();
    }
  }

  @Test
  void aTrainerChoosesWhatALinkOpensThatWasPlacedWithoutContent(Browser chromium) {
    ResourceLink empty =
        stage
            .workspace()
            .place(
                stage.course().registration(),
                new NewLink("À remplir", "", stage.tool().url(), Map.of(), Optional.empty()));
    try (Guest trainer = Guest.of(chromium)) {
      ToolView picker = trainer.enter(stage, fabienne).open(empty);
      assertThat(picker.heading()).hasText("Que doit ouvrir ce lien\u00A0?");
      Eyes.look(picker.frame(), "an empty link");

      picker.button("Ouvrir ce contenu").click();
      assertThat(picker.find("[role=alert]")).containsText("Choisissez un contenu");
      box(picker, GUIDE).check();
      picker.button("Ouvrir ce contenu").click();
      assertThat(picker.heading()).containsText("Le groupe");

      picker.follow(picker.link("Contenu du lien"));
      assertThat(picker.main()).containsText("Ce lien ouvre «\u00A0" + GUIDE);
      assertThat(box(picker, GUIDE)).isChecked();
      trainer.forgiveRefusals();
    }
  }

  private void learns(Browser chromium, Person person, ResourceLink link) {
    try (Guest learner = Guest.of(chromium)) {
      ToolView tool = learner.enter(stage, person).open(link);
      assertThat(tool.find(".pl-who")).containsText(person.name());
      assertThat(tool.heading()).isVisible();
    }
  }

  private ResourceLink newestLink(String content) {
    return stage.workspace().links().of(stage.course().registration()).stream()
        .filter(link -> link.custom().getOrDefault("content", "").startsWith(content))
        .reduce((older, newer) -> newer)
        .orElseThrow();
  }

  private static Locator box(ToolView picker, String title) {
    return picker.find("label.pl-choice").filter(text(title)).locator("input").first();
  }

  private static Locator.FilterOptions text(String part) {
    return new Locator.FilterOptions().setHasText(part);
  }

  private static void search(ToolView picker, String words) {
    picker.find("#words").fill(words);
    picker.follow(picker.button("Chercher"));
  }
}
