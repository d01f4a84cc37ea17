package fr.passerelle.deployment.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.ArchivedCourse;
import fr.passerelle.deployment.testing.Course;
import fr.passerelle.deployment.testing.Database;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.Tool;
import fr.passerelle.deployment.testing.TwoServers;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.lti.sandbox.Sandbox;
import fr.passerelle.lti.sandbox.workspace.Person;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An attempt that follows a version with a kind of activity that the program does not know. */
class GoneKindIT {

  private static final double THREE_STEPS = 3 * Course.STEP;

  private final TwoServers servers = TwoServers.shared();
  private final Database database = servers.database();
  private final Tool tool = servers.tool();
  private final Sandbox workspace = Stage.newWorkspace();
  private final Course course = new Course(workspace, tool.registerWith(workspace));

  @AfterEach
  void closeTheWorkspace() {
    workspace.close();
  }

  @Test
  void anAttemptBegunBeforeOpensAndGoesOn() {
    Person elise = course.person("Enseignante");
    Visitor browser = new Visitor();
    Visitor.Page home = tool.launch(browser, workspace, course.teachersCourse(), elise);
    Course.readFirstPage(browser, home);
    followAVersionWithAnUnknownKind();

    Visitor.Page again = browser.open(home.address());
    assertTrue(again.text().contains("Mes repères"), again.text());
    Visitor.Page gone = browser.open(home.address() + "/mes-habitudes/mes-reperes");
    assertTrue(gone.text().contains("Cette étape n’est plus proposée"), gone.text());
    Visitor.Page next = browser.submit(gone, "form[action$=/pass]", Map.of());
    assertEquals(200, next.status());
    browser.submit(next, "form[action$=/done]", Map.of());

    course.awaitGrade(course.teachersCourse(), elise, THREE_STEPS);
    Visitor.Page work = browser.open(home.address().toString().replace("/course", "/my-data"));
    assertEquals(200, work.status());
  }

  /** As if the attempt had begun when « dictation » was a kind, which it never was. */
  private void followAVersionWithAnUnknownKind() {
    ArchivedCourse.followedBy(
        database,
        "registration_id = " + servers.registrationOf(course),
        files ->
            files.computeIfPresent(
                "course.yaml", (path, text) -> text.replace("positioning", "dictation")));
  }
}
