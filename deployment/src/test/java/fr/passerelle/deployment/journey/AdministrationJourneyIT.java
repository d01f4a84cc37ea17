package fr.passerelle.deployment.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.passerelle.deployment.testing.Course;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.lti.sandbox.Sandbox;
import fr.passerelle.lti.sandbox.workspace.Scopes;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two administrators, the tool's and the workspace's, meet; every page they see is looked at. */
@ExtendWith(Chromium.class)
class AdministrationJourneyIT {

  private static final String LABEL = "Lycée des Deux-Rives";
  private static final String PASSWORD = "un pont sur le Doubs";

  private final Stage shared = Stage.shared();
  private final Sandbox workspace = Stage.newWorkspace();

  @AfterEach
  void closeTheWorkspace() {
    workspace.close();
  }

  @Test
  void aWorkspaceIsInvitedRegistersIsApprovedAndLookedAfter(Browser chromium) {
    try (Guest guest = Guest.of(chromium)) {
      Page admin = guest.browser().newPage();
      signInForTheFirstTime(admin);
      String invitation = invite(admin);
      register(guest, invitation);
      refuse(guest, admin);
      approve(guest, admin);
      lookAround(admin);
    }
  }

  /** By keyboard alone. */
  private void signInForTheFirstTime(Page admin) {
    String oneTime =
        shared.tool().operator("administrators", "name=journey").lines().findFirst().orElseThrow();
    Keyboard keyboard = new Keyboard(admin);
    open(admin, "/login");
    Eyes.look(admin.mainFrame(), "sign-in");
    fill(keyboard, admin, "#name", "journey");
    fill(keyboard, admin, "#password", oneTime);
    press(keyboard, admin, button(admin, "Se connecter"));

    assertThat(heading(admin)).hasText("Choisir un mot de passe");
    Eyes.look(admin.mainFrame(), "a password of one's own");
    fill(keyboard, admin, "#old", oneTime);
    fill(keyboard, admin, "#chosen", PASSWORD);
    fill(keyboard, admin, "#again", "un pont sur la Loue");
    press(keyboard, admin, button(admin, "Choisir ce mot de passe"));
    assertThat(admin.locator(".pl-errors")).containsText("pas les mêmes");
    Eyes.look(admin.mainFrame(), "a password that is not repeated");
    fill(keyboard, admin, "#old", oneTime);
    fill(keyboard, admin, "#chosen", PASSWORD);
    fill(keyboard, admin, "#again", PASSWORD);
    press(keyboard, admin, button(admin, "Choisir ce mot de passe"));

    assertThat(heading(admin)).hasText("Mon compte");
    Eyes.look(admin.mainFrame(), "account");
  }

  private String invite(Page admin) {
    follow(admin, "Invitations");
    Keyboard keyboard = new Keyboard(admin);
    fill(keyboard, admin, "#label", LABEL);
    press(keyboard, admin, button(admin, "Créer l’invitation"));
    assertThat(admin.locator("#address")).isVisible();
    Eyes.look(admin.mainFrame(), "an invitation");
    return admin.locator("#address").innerText();
  }

  /** In the frame of the workspace's administration, as Moodle shows it. */
  private void register(Guest guest, String invitation) {
    workspace.grantOnly(Set.of(Scopes.LINE_ITEM_READONLY, Scopes.SCORE));
    Page tab = guest.browser().newPage();
    tab.navigate(workspace.url() + "/administration");
    tab.locator("#invitation").fill(invitation);
    tab.getByText("Ouvrir ici").click();
    FrameLocator inside = tab.frameLocator("iframe[name=registration]");
    assertThat(inside.locator("h1")).hasText("Relier Passerelle à votre espace");
    Eyes.look(frame(tab), "before registering");
    inside.locator("button[type=submit]").click();

    assertThat(inside.locator("h1")).hasText("Passerelle est reliée à votre espace");
    assertThat(inside.locator("main")).containsText("En attente d’acceptation");
    assertThat(inside.locator("main")).containsText("Pas accordé");
    Eyes.look(frame(tab), "after registering");
    inside.locator("#close").click();
    tab.locator("iframe[name=registration]").waitFor(Pages.gone());
    assertThat(tab.locator("table")).containsText("Passerelle");
    tab.close();
  }

  private static Frame frame(Page tab) {
    return tab.frame("registration");
  }

  /** The workspace's token has been used: it says no, and the page says what it said. */
  private void refuse(Guest guest, Page admin) {
    String other =
        shared.tool().operator("invitations", "label=Autre")
            + "?openid_configuration="
            + workspace.site().openIdConfiguration()
            + "&registration_token=used-before";
    Page tab = guest.browser().newPage();
    tab.navigate(other);
    tab.locator("form button[type=submit]").click();
    assertThat(tab.locator("h1")).hasText("Votre espace de travail a refusé l’enregistrement");
    guest.forgiveRefusals();
    Eyes.look(tab.mainFrame(), "a refused registration");
    tab.close();
    Page used = guest.expectingRefusal(shared.tool().url() + "/lti/register/made-up");
    Eyes.look(used.mainFrame(), "an invitation that is none");
    used.close();
  }

  private void approve(Guest guest, Page admin) {
    Course course = new Course(workspace, workspace.registrations().all().get(0));
    Stage stage = new Stage(shared.server(), workspace, course);
    Page early = guest.enter(stage, course.person("Enseignante")).newTab(course.teachersCourse());
    assertThat(early.locator("h1")).containsText("attend d’être accepté");
    guest.forgiveRefusals();
    early.close();

    follow(admin, "Plateformes");
    assertThat(heading(admin)).hasText("Plateformes");
    Eyes.look(admin.mainFrame(), "platforms");
    admin
        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(LABEL).setExact(true))
        .click();
    assertThat(heading(admin)).hasText(LABEL);
    Eyes.look(admin.mainFrame(), "a platform that waits");
    Keyboard keyboard = new Keyboard(admin);
    press(keyboard, admin, button(admin, "Accepter la plateforme"));
    assertThat(admin.locator("main")).containsText("les ouvertures sont possibles");
    Eyes.look(admin.mainFrame(), "a platform let in");

    ToolView tool =
        guest.enter(stage, course.person("Enseignante")).openInNewTab(course.teachersCourse());
    assertThat(tool.link("Commencer")).isVisible();
    tool.page().close();
  }

  private void lookAround(Page admin) {
    String platform = admin.url().replaceFirst("\\?.*", "");
    button(admin, "Créer une invitation de mise à jour").click();
    assertThat(admin.locator("#address")).isVisible();
    Eyes.look(admin.mainFrame(), "an invitation to update");
    admin.navigate(platform + "/removal");
    assertThat(admin.locator("#holdings")).containsText("une personne");
    Eyes.look(admin.mainFrame(), "what would go with a platform");

    follow(admin, "Envois de scores");
    Eyes.look(admin.mainFrame(), "deliveries");
    follow(admin, "Ouvertures refusées");
    assertThat(admin.locator("tbody").first()).containsText(LABEL);
    Eyes.look(admin.mainFrame(), "refusals");
    follow(admin, "Clés");
    Eyes.look(admin.mainFrame(), "keys");
    admin
        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Retirer d’urgence"))
        .first()
        .click();
    assertThat(heading(admin)).hasText("Retirer une clé d’urgence");
    Eyes.look(admin.mainFrame(), "taking a key back");
    open(admin, "/registration");
    Eyes.look(admin.mainFrame(), "registering by hand");
    follow(admin, "Mon compte");
    assertThat(admin.locator("tbody").first()).containsText("Plateforme inscrite sur invitation");
    Eyes.look(admin.mainFrame(), "decisions");
    admin.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Quitter")).click();
    assertThat(heading(admin)).hasText("Administration de Passerelle");
  }

  private void open(Page admin, String path) {
    admin.navigate(shared.tool().url() + "/admin" + path);
  }

  private static void follow(Page admin, String name) {
    admin
        .locator("nav.pl-nav")
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }

  private static Locator heading(Page admin) {
    return admin.locator("h1");
  }

  private static Locator button(Page admin, String name) {
    return admin.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** Reaches the field by keyboard and replaces what is in it. */
  private static void fill(Keyboard keyboard, Page admin, String field, String text) {
    keyboard.tabTo(admin.locator(field));
    admin.keyboard().press("Control+A");
    keyboard.type(text);
  }

  /** Reaches the button by keyboard, presses it and waits for the page it leads to. */
  private static void press(Keyboard keyboard, Page admin, Locator button) {
    keyboard.tabTo(button);
    admin.waitForNavigation(keyboard::enter);
  }
}
