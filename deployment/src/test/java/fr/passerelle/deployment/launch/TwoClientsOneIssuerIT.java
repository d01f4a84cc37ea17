package fr.passerelle.deployment.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.Course;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.Tool;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.lti.sandbox.Sandbox;
import fr.passerelle.lti.sandbox.launch.LoginInitiation;
import fr.passerelle.lti.sandbox.workspace.Person;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One platform may register the tool twice: a registration is issuer and client id together. */
class TwoClientsOneIssuerIT {

  private static final double ONE_STEP = Course.STEP;

  private final Tool tool = Stage.shared().tool();
  private Sandbox workspace;
  private Course first;
  private Course second;

  @BeforeEach
  void registerTwice() {
    workspace = Stage.newWorkspace();
    first = new Course(workspace, tool.registerWith(workspace));
    second = new Course(workspace, tool.registerWith(workspace));
  }

  @AfterEach
  void closeTheWorkspace() {
    workspace.close();
  }

  @Test
  void eachClientHasItsOwnProgressAndColumn() {
    assertNotEquals(first.registration().clientId(), second.registration().clientId());
    Person elise = first.person("Enseignante");
    Visitor browser = new Visitor();

    Visitor.Page home = tool.launch(browser, workspace, first.teachersCourse(), elise);
    Visitor.Page other = tool.launch(browser, workspace, second.teachersCourse(), elise);
    Course.readFirstPage(browser, home);

    first.awaitGrade(first.teachersCourse(), elise, ONE_STEP);
    assertTrue(second.grade(second.teachersCourse(), elise).isEmpty());
    assertTrue(browser.open(other.address()).text().contains("0 étape"), "the other is untouched");
  }

  @Test
  void aLoginThatNamesNoClientIsRefused() {
    LoginInitiation login = workspace.launch(first.teachersCourse(), first.person("Enseignante"));
    Map<String, String> anonymous = new HashMap<>(login.parameters());
    anonymous.remove("client_id");

    Visitor.Page refused =
        new Visitor().post(login.action(), anonymous, workspace.url().toString());

    assertEquals(403, refused.status());
    assertTrue(refused.text().contains("Plusieurs outils"), refused.text());
  }
}
