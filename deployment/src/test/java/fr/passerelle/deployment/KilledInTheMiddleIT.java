package fr.passerelle.deployment;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.sandbox.Sandbox;
import fr.passerelle.lti.sandbox.workspace.Fault;
import fr.passerelle.lti.sandbox.workspace.Person;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A server killed right after it has answered has lost neither progress nor score. */
class KilledInTheMiddleIT {

  @Test
  void progressAndScoreOutliveAKilledServer() {
    try (Sandbox workspace = Arquillians.workspace();
        ToolServer server = ToolServer.start(Stage.folder("killed"), Map.of())) {
      Course course = new Course(workspace, server.tool().registerWith(workspace));
      Person karim = course.person("Lefèvre");
      Visitor browser = new Visitor();
      Visitor.Page home = server.tool().launch(browser, workspace, course.teachersCourse(), karim);
      workspace.faults().switchOn(Fault.DOWN);
      Course.readFirstPage(browser, home);
      server.kill();

      workspace.faults().switchOff(Fault.DOWN);
      server.start();

      course.awaitGrade(course.teachersCourse(), karim, 100.0 / 18);
      assertTrue(browser.open(home.address()).text().contains("1 étape terminée sur 18"));
    }
  }
}
