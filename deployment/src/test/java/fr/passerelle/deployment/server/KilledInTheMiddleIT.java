package fr.passerelle.deployment.server;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.Course;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.Tool;
import fr.passerelle.deployment.testing.ToolServer;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.lti.sandbox.Sandbox;
import fr.passerelle.lti.sandbox.fault.Fault;
import fr.passerelle.lti.sandbox.workspace.Person;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * One server with its default database: neither a kill right after it has answered nor an end in
 * good order loses progress or score.
 */
class KilledInTheMiddleIT {

  private static final double ONE_STEP = Course.STEP;

  @Test
  void progressAndScoreOutliveAKilledServerAndOneThatEndsWhileThePlatformIsDown() {
    try (Sandbox workspace = Stage.newWorkspace();
        ToolServer server = ToolServer.start(Stage.folder("killed"), Map.of())) {
      Course course = new Course(workspace, server.tool().registerWith(workspace));
      Learner karim = Learner.launches(server.tool(), course, "Lefèvre");
      Learner elise = Learner.launches(server.tool(), course, "Enseignante");

      workspace.faults().switchOn(Fault.DOWN);
      karim.readsAPage();
      server.kill();
      workspace.faults().switchOff(Fault.DOWN);
      server.start();
      karim.hasKeptTheirStepAndScore();

      workspace.faults().switchOn(Fault.DOWN);
      elise.readsAPage();
      server.stop();
      assertTrue(course.grade(course.teachersCourse(), elise.person()).isEmpty());
      workspace.faults().switchOff(Fault.DOWN);
      server.start();
      elise.hasKeptTheirStepAndScore();
    }
  }

  private record Learner(Course course, Person person, Visitor browser, Visitor.Page home) {

    static Learner launches(Tool tool, Course course, String familyName) {
      Person person = course.person(familyName);
      Visitor browser = new Visitor();
      return new Learner(
          course,
          person,
          browser,
          tool.launch(browser, course.workspace(), course.teachersCourse(), person));
    }

    void readsAPage() {
      Course.readFirstPage(browser, home);
    }

    void hasKeptTheirStepAndScore() {
      course.awaitGrade(course.teachersCourse(), person, ONE_STEP);
      assertTrue(
          browser.open(home.address()).text().contains("1 étape terminée sur " + Course.STEPS));
    }
  }
}
