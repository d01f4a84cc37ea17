package fr.passerelle.lti.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RolesTest {

  private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Instructor",
        "urn:lti:role:ims/lis/Instructor",
        "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor"
      })
  void anInstructorInAnyForm(String role) {
    assertTrue(of(role).isInstructor());
    assertFalse(of(role).isTeachingAssistant() || of(role).isLearner());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Instructor",
        "http://purl.imsglobal.org/vocab/lis/v2/system/person#Administrator",
        "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator",
        "urn:lti:instrole:ims/lis/Instructor",
        "urn:lti:sysrole:ims/lis/Administrator",
        "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor/x",
        "http://purl.imsglobal.org/vocab/lis/v2/membership/Instructor#Grader",
        "http://evil.example/membership#Instructor",
        "instructor",
        "Instructor#Lecturer",
        "Instructor#",
        "http://purl.imsglobal.org/vocab/lis/v2/membership/Instructor",
        "urn:lti:role:ims/lis/Instructor/",
        "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor#",
        " Instructor",
        "#Instructor",
        ""
      })
  void givesNoRights(String role) {
    assertFalse(of(role).isInstructor() || of(role).isContextAdministrator());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TeachingAssistant",
        "urn:lti:role:ims/lis/TeachingAssistant",
        "urn:lti:role:ims/lis/Instructor/TeachingAssistant",
        "http://purl.imsglobal.org/vocab/lis/v2/membership/Instructor#TeachingAssistant",
        "http://purl.imsglobal.org/vocab/lis/v2/membership/Instructor#TeachingAssistantSection"
      })
  void aTeachingAssistantAloneIsNoInstructor(String role) {
    assertTrue(of(role).isTeachingAssistant());
    assertFalse(of(role).isInstructor());
  }

  @Test
  void aSubRoleOfAnUnknownRoleGivesNoRights() {
    assertFalse(of(MEMBERSHIP + "/#TeachingAssistant").isTeachingAssistant());
    assertFalse(of(MEMBERSHIP + "/Mentor#").isMentor());
    assertFalse(of(MEMBERSHIP + "/Learner#Guest2").isLearner());
    assertFalse(of("Learner#GuestLearner").isLearner());
    assertFalse(of("Élève", "Learner2").isLearner());
    assertFalse(of("urn:lti:role:ims/lis/Learner#GuestLearner").isLearner());
    assertTrue(of("urn:lti:role:ims/lis/Learner/GuestLearner").isLearner());
  }

  /**
   * @see fr.passerelle.lti.platform.Oddity#ROLES_OF_ALL_KINDS_AT_ONCE
   */
  @Test
  void aLearnerWhoTeachesElsewhereIsNoInstructorHere() {
    Roles roles =
        new Roles(
            Set.of(
                "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Instructor",
                "http://purl.imsglobal.org/vocab/lis/v2/system/person#User",
                "http://purl.imsglobal.org/vocab/lis/v2/membership#Learner"));
    assertFalse(roles.isInstructor());
    assertTrue(roles.isLearner());
  }

  @Test
  void anAssistantWhoIsSentAsInstructorTooIsBoth() {
    Roles roles = of(MEMBERSHIP + "#Instructor", MEMBERSHIP + "/Instructor#TeachingAssistant");
    assertTrue(roles.isInstructor() && roles.isTeachingAssistant());
  }

  @Test
  void learnersAndMentorsInAnyForm() {
    assertTrue(of("Learner").isLearner());
    assertTrue(of(MEMBERSHIP + "/Learner#GuestLearner").isLearner());
    assertTrue(of("Mentor").isMentor());
    assertFalse(of("Learner").isMentor() || of("Mentor").isLearner());
    assertTrue(of(MEMBERSHIP + "/Mentor#ExternalMentor").isMentor());
    assertFalse(of("http://purl.imsglobal.org/vocab/lis/v2/institution/person#Mentor").isMentor());
  }

  @Test
  void anAdministratorOfTheContext() {
    assertTrue(of(MEMBERSHIP + "#Administrator").isContextAdministrator());
    assertFalse(of("Instructor").isContextAdministrator());
  }

  /** Who may place, who may see people, who is scored. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#Learner                                         | no  | no  | yes",
        "#Learner #Observer                               | no  | no  | yes",
        "#Member                                          | no  | no  | yes",
        "#Member #Mentor                                  | no  | no  | no",
        "#Mentor                                          | no  | no  | no",
        "#Instructor                                      | yes | yes | no",
        "#Instructor #TeachingAssistant #Mentor           | yes | yes | no",
        "#Instructor #Learner                             | yes | yes | no",
        "#TeachingAssistant                               | yes | yes | no",
        "#TeachingAssistant #Mentor                       | yes | yes | no",
        "#TeachingAssistant #Learner                      | yes | yes | yes",
        "/Instructor#TeachingAssistant                    | yes | yes | no",
        "/Instructor#Grader                               | yes | yes | no",
        "#Administrator                                   | yes | no  | no",
        "/Administrator#Support                           | yes | no  | no",
        "#Administrator #Learner                          | yes | no  | yes",
        "#ContentDeveloper                                | yes | no  | no",
        "/ContentDeveloper#Librarian                      | yes | no  | no",
        "#Manager                                         | yes | no  | no",
        "/Manager#CourseCoordinator                       | yes | no  | no",
        "/Manager#Observer                                | no  | no  | no",
        "#Officer                                         | no  | no  | no",
        "#Unheard-of                                      | no  | no  | no"
      })
  void threeQuestions(String roles, String places, String seesPeople, String isScored) {
    Roles bundle = of(roles.replaceAll("(^| )(?=[#/])", "$1" + MEMBERSHIP).split(" +"));
    assertEquals(
        List.of(places, seesPeople, isScored),
        List.of(said(bundle.mayPlace()), said(bundle.maySeePeople()), said(bundle.isScored())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Instructor",
        "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator",
        "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Faculty",
        "http://purl.imsglobal.org/vocab/lis/v2/system/person#SysAdmin",
        "http://purl.imsglobal.org/vocab/lis/v2/system/person#Administrator",
        "urn:lti:instrole:ims/lis/Instructor",
        "urn:lti:sysrole:ims/lis/SysAdmin"
      })
  void noRoleElsewhereOpensAnything(String role) {
    for (Roles roles : List.of(of(role), of(role, MEMBERSHIP + "#Learner"))) {
      assertFalse(roles.mayPlace() || roles.maySeePeople());
    }
    assertFalse(of(role).isScored());
  }

  private static String said(boolean answer) {
    return answer ? "yes" : "no";
  }

  @Test
  void valuesStayAsSent() {
    assertEquals(Set.of("x", "Learner"), of("x", "Learner").values());
  }

  private static Roles of(String... values) {
    return new Roles(Set.of(values));
  }
}
