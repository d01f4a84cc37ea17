package fr.passerelle.deployment;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.sandbox.Sandbox;
import fr.passerelle.lti.sandbox.workspace.Fault;
import fr.passerelle.lti.sandbox.workspace.Person;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A score whose platform is down when it is owed, and whose server then stops, still arrives. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OutboxSurvivesRestartIT {

  @ArquillianResource private Deployer server;

  @Deployment(name = "tool", managed = false, testable = false)
  static WebArchive war() {
    return Wars.packaged();
  }

  @Test
  void aScoreOwedWhileThePlatformIsDownIsDeliveredByTheNextServer() {
    try (Sandbox workspace = Arquillians.workspace()) {
      server.deploy("tool");
      Course course = new Course(workspace, Arquillians.tool().registerWith(workspace));
      Person elise = course.person("Enseignante");
      Visitor browser = new Visitor();
      Visitor.Page home =
          Arquillians.tool().launch(browser, workspace, course.teachersCourse(), elise);
      workspace.faults().switchOn(Fault.DOWN);
      Course.readFirstPage(browser, home);
      server.undeploy("tool");
      assertTrue(course.grade(course.teachersCourse(), elise).isEmpty());

      workspace.faults().switchOff(Fault.DOWN);
      server.deploy("tool");

      course.awaitGrade(course.teachersCourse(), elise, 100.0 / 18);
      server.undeploy("tool");
    }
  }
}
