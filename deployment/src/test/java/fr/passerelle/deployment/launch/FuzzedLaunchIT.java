package fr.passerelle.deployment.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import fr.passerelle.deployment.testing.Database;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.TwoServers;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.lti.sandbox.launch.LoginInitiation;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.net.URI;
import java.text.ParseException;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The launch endpoint under fire, on PostgreSQL, which is stricter about texts than H2: whatever a
 * stranger forges opens nothing, and whatever a platform signs is no failure of ours.
 */
class FuzzedLaunchIT {

  private static final long SEED = 20261124;
  private static final int FORGED = 240;
  private static final int STATES = 8;
  private static final int SIGNED = 360;

  private static final Pattern SUPPORT_CODE =
      Pattern.compile("[BCDFGHJKMNPQRSTVWXZ2-9]{4}-[BCDFGHJKMNPQRSTVWXZ2-9]{4}");

  private static Stage stage;

  private final Database database = TwoServers.shared().database();
  private final String workspace = stage.workspace().url().toString();
  private final Person person = stage.newcomer("Noor", "Enseignante", Role.LEARNER);
  private final SpoiledTokens spoiled = new SpoiledTokens(stage.workspace().keys(), SEED);

  FuzzedLaunchIT() throws JOSEException {}

  @BeforeAll
  static void openTheStage() {
    stage = TwoServers.shared().stage();
  }

  @AfterAll
  static void closeTheStage() {
    stage.closeWorkspace();
  }

  @Test
  void aForgedTokenNeverOpensAnything() throws ParseException, JOSEException {
    String sessions =
        "lti_launch_session where registration_id = "
            + TwoServers.shared().registrationOf(stage.course());
    long before = database.count(sessions);
    for (int i = 0; i < FORGED; i++) {
      Visitor visitor = new Visitor();
      Map<String, String> form = formToPassOn(visitor);
      String forged = spoiled.forged(form.get("id_token"));
      form.put("id_token", forged);

      Visitor.Page answer = visitor.post(launchAddress(), form, workspace);

      assertRefused(answer, i + ": " + forged);
    }
    assertEquals(before, database.count(sessions));
  }

  @Test
  void anAlteredStateNeverOpensAnything() {
    for (int i = 0; i < STATES; i++) {
      Visitor visitor = new Visitor();
      Map<String, String> form = formToPassOn(visitor);
      form.compute("state", (name, right) -> spoiled.altered(right));

      assertRefused(visitor.post(launchAddress(), form, workspace), form.get("state"));
    }
  }

  private static void assertRefused(Visitor.Page answer, String what) {
    assertTrue(answer.status() == 403 || answer.status() == 400, what);
    assertFalse(answer.address().getPath().startsWith("/s/"), what);
    assertTrue(SUPPORT_CODE.matcher(answer.text()).find(), what + "\n" + answer.text());
  }

  @Test
  void anythingAPlatformSignsIsALaunchOrARefusalAndNeverAFailure() throws ParseException {
    int opened = 0;
    for (int i = 0; i < SIGNED; i++) {
      Visitor visitor = new Visitor();
      Map<String, String> form = formToPassOn(visitor);
      SpoiledTokens.Signed signed = spoiled.signed(form.get("id_token"));
      form.put("id_token", signed.token());

      Visitor.Page answer = visitor.post(launchAddress(), form, workspace);

      assertTrue(answer.status() < 500, i + ": " + signed + "\n" + answer.text());
      opened += answer.address().getPath().startsWith("/s/") ? 1 : 0;
      if (SpoiledTokens.DECISIVE.contains(signed.claim()) && !mayStillBeRight(signed)) {
        assertEquals(403, answer.status(), signed + "\n" + answer.text());
        assertFalse(answer.address().getPath().startsWith("/s/"), signed.toString());
      }
    }
    assertTrue(opened > SIGNED / 10 && opened < SIGNED * 9 / 10, opened + " launches opened");
  }

  /** Another person or another link is a launch of theirs. */
  private static boolean mayStillBeRight(SpoiledTokens.Signed signed) {
    return signed.claim().equals("sub") || signed.claim().endsWith("/resource_link");
  }

  private Map<String, String> formToPassOn(Visitor visitor) {
    LoginInitiation login = stage.workspace().launch(stage.course().teachersCourse(), person);
    return visitor
        .postAndStop(login.action(), login.parameters(), workspace)
        .hidden("form[data-auto-submit]");
  }

  private URI launchAddress() {
    return URI.create(stage.tool().url() + "/lti/launch");
  }
}
