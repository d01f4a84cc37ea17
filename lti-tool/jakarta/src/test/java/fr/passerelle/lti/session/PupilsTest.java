package fr.passerelle.lti.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.passerelle.lti.claim.Roles;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PupilsTest {

  private static final String CONTEXT = "http://purl.imsglobal.org/vocab/lis/v2/membership#";
  private static final String SCHOOL = "http://purl.imsglobal.org/vocab/lis/v2/institution/person#";

  @ParameterizedTest
  @CsvSource({
    "C:Learner S:Student, true",
    "S:Student, true",
    "urn:lti:instrole:ims/lis/Student, true",
    "C:Learner, false",
    "C:Learner S:Faculty, false",
    "C:Learner S:Student S:Faculty, false",
    "C:Learner S:Student S:Staff, false",
    "C:Instructor S:Student, false",
    "C:Mentor S:Observer, false",
    "Student, false"
  })
  void arePupilsWhenTheSchoolCallsThemStudentsAndNothingMore(String roles, boolean pupil) {
    assertEquals(pupil, Pupils.arePupils(new Roles(expanded(roles))));
  }

  private static Set<String> expanded(String roles) {
    return Stream.of(roles.split(" "))
        .map(role -> role.replaceFirst("^C:", CONTEXT).replaceFirst("^S:", SCHOOL))
        .collect(Collectors.toSet());
  }
}
