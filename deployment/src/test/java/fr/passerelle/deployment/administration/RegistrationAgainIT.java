package fr.passerelle.deployment.administration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.Administration;
import fr.passerelle.deployment.testing.Course;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.Tool;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.lti.sandbox.Sandbox;
import fr.passerelle.lti.sandbox.registration.RegistrationFailed;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.Registration;
import fr.passerelle.lti.sandbox.workspace.Scopes;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A platform that knows us registers again: updated, registered twice, or kept from doing harm. */
class RegistrationAgainIT {

  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final Tool tool = Stage.shared().tool();
  private final Administration admin = Administration.of(tool);
  private final Sandbox workspace = Stage.newWorkspace();
  private final String label = "Espace renouvelé " + NUMBER.incrementAndGet();

  @AfterEach
  void closeTheWorkspace() {
    workspace.close();
  }

  private Course registered() {
    Course course = new Course(workspace, workspace.registerTool(admin.invite(label)));
    admin.approve(label);
    return course;
  }

  private Visitor.Page launch(Course course, Visitor browser) {
    Person elise = course.person("Enseignante");
    return tool.launch(browser, workspace, course.teachersCourse(), elise);
  }

  @Test
  void anUpdateKeepsApprovalAndProgressAndTellsWhatIsMissingNow() {
    Course course = registered();
    Visitor browser = new Visitor();
    Course.readFirstPage(browser, launch(course, browser));
    assertFalse(admin.platform(label).text().contains("Aucun score n’arrivera"));
    workspace.grantOnly(Set.of(Scopes.LINE_ITEM_READONLY));

    Registration again = workspace.updateTool(admin.inviteToUpdate(label), course.registration());

    assertEquals(course.registration().clientId(), again.clientId());
    Visitor.Page platform = admin.platform(label);
    assertTrue(platform.text().contains("Acceptée"), platform.text());
    assertTrue(platform.text().contains("Aucun score n’arrivera"), platform.text());
    assertTrue(admin.lastDecision().contains("Inscription mise à jour"), admin.lastDecision());
    assertTrue(launch(course, new Visitor()).text().contains("1 étape terminée"));
  }

  @Test
  void aSecondClientOfAKnownIssuerIsASecondRegistrationAndSaidToBe() {
    Course course = registered();

    Registration second = workspace.registerTool(admin.inviteToUpdate(label));

    assertNotEquals(course.registration().clientId(), second.clientId());
    assertEquals(200, launch(course, new Visitor()).status(), "the old links go on");
    Visitor.Page platform = admin.platform(label);
    assertTrue(platform.text().contains("inscrit plusieurs fois"), platform.text());
    assertTrue(platform.text().contains("En attente d’acceptation"), platform.text());
    assertTrue(platform.text().contains(course.registration().clientId()), platform.text());
  }

  @Test
  void anotherPortOfThePlatformsHostSpeaksForNobodyElse() {
    Course course = registered();
    String plain = tool.operator("invitations", "approve=true&label=Piege");
    try (OtherPlatform hostile =
        new OtherPlatform(workspace.url().toString(), course.registration().clientId())) {
      Visitor.Page refused = new Visitor().open(hostile.opening(URI.create(plain)));

      assertEquals(400, refused.status());
      assertTrue(refused.text().contains("se contredit"), refused.text());
      assertEquals(0, hostile.registrations());
      assertEquals(200, launch(course, new Visitor()).status(), "the platform goes on");
    }
  }

  @Test
  void whoeverPublishesOnThePlatformsOriginCannotTakeItsRegistrationOver() {
    try (OtherPlatform platform = new OtherPlatform(label)) {
      register(platform.opening(admin.invite(label)));
      admin.approve(label);

      Visitor.Page done = register(platform.opening(plainInvitation(), OtherPlatform.MOVED));

      assertTrue(done.text().contains("Les adresses de votre espace ont changé"), done.text());
      Visitor.Page shown = admin.platform(label);
      assertTrue(shown.text().contains("Ses adresses ont changé"), shown.text());
      assertTrue(shown.text().contains("En attente d’acceptation"), "nobody comes in meanwhile");
      assertTrue(shown.text().contains(platform.at("/keys")), "the old ones are shown");
      assertTrue(shown.text().contains(platform.at("/moved/keys")), "beside the new ones");

      register(platform.opening(admin.inviteToUpdate(label)));
      admin.approve(label);

      assertFalse(admin.platform(label).text().contains("Ses adresses ont changé"));
    }
  }

  @Test
  void anApprovalIsForWhatWasShownAndNothingElse() {
    try (OtherPlatform platform = new OtherPlatform(label)) {
      register(platform.opening(admin.invite(label)));
      Visitor.Page shown = admin.platform(label);
      register(platform.opening(plainInvitation(), OtherPlatform.MOVED));

      Visitor.Page outdated = admin.submit(shown, "form[action$=/approval]", Map.of());

      assertEquals(409, outdated.status());
      assertTrue(outdated.text().contains("rien n’a été accepté"), outdated.text());
      assertTrue(
          outdated.text().contains(platform.at("/moved/keys")), "what there is now is shown");
      assertTrue(admin.platform(label).text().contains("En attente d’acceptation"));
      assertFalse(admin.lastDecision().contains("Plateforme acceptée"), admin.lastDecision());
      assertEquals(409, unseen(outdated).status(), "nor is anything approved that was not shown");

      admin.submit(outdated, "form[action$=/approval]", Map.of());
      assertFalse(admin.platform(label).text().contains("En attente d’acceptation"));
    }
  }

  @Test
  void aDamagedTokenIsSaidOnTheFirstPageAndTheInvitationStaysValid() {
    URI invitation = admin.invite(label);
    String opening = invitation + "?openid_configuration=" + workspace.site().openIdConfiguration();
    for (String damaged : new String[] {"ab+cd==", "ab%20", "%C3%A9"}) {
      Visitor.Page page = new Visitor().open(opening + "&registration_token=" + damaged);
      assertEquals(400, page.status());
      assertTrue(
          page.text().contains("L’autorisation de votre espace est arrivée abîmée"), page.text());
    }
    Visitor.Page posted =
        new Visitor()
            .post(
                invitation,
                Map.of(
                    "openid_configuration",
                    workspace.site().openIdConfiguration(),
                    "registration_token",
                    "ab cd=="),
                tool.url().toString());
    assertEquals(400, posted.status());
    workspace.registerTool(invitation);
  }

  private URI plainInvitation() {
    return URI.create(tool.operator("invitations", "approve=true&label=Piege"));
  }

  private Visitor.Page register(String opening) {
    Visitor browser = new Visitor();
    return browser.submit(browser.open(opening), "form[method=post]", Map.of());
  }

  private Visitor.Page unseen(Visitor.Page page) {
    return admin
        .browser()
        .post(
            URI.create(page.form("form[action$=/approval]").absUrl("action")),
            Map.of(),
            tool.url().toString());
  }

  @Test
  void anInvitationForOnePlatformIsNoneForAnother() {
    registered();
    URI invitation = admin.inviteToUpdate(label);
    try (OtherPlatform stranger = new OtherPlatform("abc")) {
      Visitor browser = new Visitor();

      Visitor.Page refused = browser.open(stranger.opening(invitation));
      assertEquals(403, refused.status());
      assertTrue(refused.text().contains("un autre espace de travail"), refused.text());
      Visitor.Page posted =
          browser.post(
              invitation,
              Map.of("openid_configuration", stranger.at("/configuration")),
              tool.url().toString());
      assertEquals(403, posted.status());
      assertEquals(0, stranger.registrations(), "the platform has not been told anything");
    }
  }

  @Test
  void aPlainInvitationUpdatesWhatItMayAndNeverLiftsASuspension() {
    Course course = registered();
    admin.submit(admin.platform(label), "form[action$=/suspension]", Map.of());

    workspace.updateTool(
        URI.create(tool.operator("invitations", "approve=true&label=Autre")),
        course.registration());

    assertTrue(admin.platform(label).text().contains("Suspendue"), "and bears its name");
    assertEquals(403, launch(course, new Visitor()).status());
  }

  @Test
  void aRefusalIsSaidInWordsWithWhatThePlatformAnswered() {
    URI invitation = admin.invite(label);
    workspace.registerTool(invitation);

    RegistrationFailed again =
        assertThrows(RegistrationFailed.class, () -> workspace.registerTool(invitation));
    assertTrue(again.getMessage().contains("Cette invitation n’est plus valable"));

    Visitor browser = new Visitor();
    Visitor.Page form =
        browser.open(
            admin.invite(label)
                + "?openid_configuration="
                + workspace.site().openIdConfiguration()
                + "&registration_token=used-before");
    assertTrue(form.text().contains("Envoyer les scores au carnet de notes"), form.text());
    Visitor.Page refused = browser.submit(form, "form[method=post]", Map.of());
    assertEquals(400, refused.status());
    assertTrue(refused.text().contains("a refusé l’enregistrement"), refused.text());
    assertTrue(refused.text().contains("401"), refused.text());
  }
}
