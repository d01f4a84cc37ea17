package fr.passerelle.deployment.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.FrameWithoutCookies;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.lti.sandbox.launch.LoginInitiation;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Logins as platforms other than Moodle begin them. */
class OddLoginIT {

  private static final String HINT = "e30.".repeat(16 * 1024);
  private static final String FORM = "form[data-auto-submit]";

  private final Stage stage = Stage.shared();
  private final String workspace = stage.workspace().url().toString();
  private final Person sacha = stage.newcomer("Sacha", "Enseignante", Role.LEARNER);
  private final LoginInitiation login = FrameWithoutCookies.of(stage).initiation(sacha);

  @Test
  void aHintOf64KilobytesPassesAndGrowsNoAddress() {
    Visitor browser = new Visitor();
    Visitor.Page probe =
        browser.postAndStop(login.action(), with("lti_message_hint", HINT), workspace);
    assertEquals(200, probe.status(), probe.text());
    assertEquals(HINT, probe.hidden(FORM).get("lti_message_hint"));
    assertTrue(probe.form(FORM).absUrl("action").endsWith("/lti/login"));

    Visitor.Page onward =
        browser.postAndStop(
            URI.create(probe.form(FORM).absUrl("action")),
            probe.hidden(FORM),
            stage.tool().url().toString());

    assertEquals(HINT, onward.hidden(FORM).get("lti_message_hint"));
    assertTrue(onward.form(FORM).absUrl("action").startsWith(workspace));
    assertTrue(onward.hidden(FORM).containsKey("state"));
  }

  @Test
  void inAFrameWithoutCookiesALongHintGoesInTheWindowsForm() {
    Map<String, String> fields = with("lti_message_hint", HINT);
    fields.put("probe", "1");

    Visitor.Page page = new Visitor().postAndStop(login.action(), fields, workspace);

    assertEquals(HINT, page.hidden("form[target=_blank]").get("lti_message_hint"));
  }

  @Test
  void storageThatIsOfferedInTheAddressOfAPostIsSeen() {
    URI action = URI.create(login.action() + "?lti_storage_target=_parent&probe=1");

    Visitor.Page page = new Visitor().post(action, login.parameters(), workspace);

    assertFalse(page.document().select("script[data-frame=_parent]").isEmpty(), page.text());
  }

  @Test
  void aParameterThatContradictsItselfIsRefusedAndOneSaidTwiceIsNot() {
    String client = login.parameters().get("client_id");
    URI same = URI.create(login.action() + "?probe=1&client_id=" + client);
    URI other = URI.create(login.action() + "?probe=1&client_id=another");

    assertEquals(200, new Visitor().post(same, login.parameters(), workspace).status());
    assertEquals(400, new Visitor().post(other, login.parameters(), workspace).status());
  }

  private Map<String, String> with(String name, String value) {
    Map<String, String> fields = new HashMap<>(login.parameters());
    fields.put(name, value);
    return fields;
  }
}
