package fr.passerelle.deployment.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.Course;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.Tool;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.lti.sandbox.Sandbox;
import fr.passerelle.lti.sandbox.workspace.Grade;
import fr.passerelle.lti.sandbox.workspace.Person;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The path of a score, from the click in the workspace to its gradebook. */
class LaunchToScoreIT {

  private static final double ONE_STEP = Course.STEP;

  private final Tool tool = Stage.shared().tool();
  private Sandbox workspace;
  private Course course;

  @BeforeEach
  void registerTheWorkspace() {
    workspace = Stage.newWorkspace();
    course = new Course(workspace, tool.registerWith(workspace));
  }

  @AfterEach
  void closeTheWorkspace() {
    workspace.close();
  }

  @Test
  void aTeacherReadsAPageAndTheGradebookShowsIt() {
    Visitor browser = new Visitor();
    Person elise = course.person("Enseignante");

    Visitor.Page home = tool.launch(browser, workspace, course.teachersCourse(), elise);
    assertTrue(home.text().contains("Données, droits et sécurité"), home.text());
    assertTrue(home.text().contains("Élise Enseignante"), home.text());
    Course.readFirstPage(browser, home);

    Grade grade = course.awaitGrade(course.teachersCourse(), elise, ONE_STEP);
    assertEquals("InProgress", grade.activityProgress());
    assertEquals("FullyGraded", grade.gradingProgress());
    assertTrue(grade.comment().contains("1 étape sur " + Course.STEPS), grade.comment());
  }

  @Test
  void aTrainerSeesWhoIsWhereAndThatTheScoreArrived() {
    Person karim = course.person("Lefèvre");
    Visitor teacher = new Visitor();
    Course.readFirstPage(teacher, tool.launch(teacher, workspace, course.teachersCourse(), karim));
    course.awaitGrade(course.teachersCourse(), karim, ONE_STEP);

    workspace.roster().restrict(course.teachersCourse(), Set.of(karim)); // one page of people

    Visitor.Page group =
        tool.launch(new Visitor(), workspace, course.teachersCourse(), course.person("Formatrice"));

    assertTrue(group.text().contains("Karim Lefèvre"), group.text());
    assertTrue(group.document().select("[data-state=done]").hasText(), group.text());
    assertTrue(course.grade(course.teachersCourse(), course.person("Formatrice")).isEmpty());
  }
}
