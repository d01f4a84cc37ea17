package fr.passerelle.lti.session;

import fr.passerelle.lti.claim.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * No child's data, ever: whom the institution calls a student, and nothing more, is turned away
 * kindly before anything is kept. A workspace that gives this role to adults in training switches
 * the check off ({@code passerelle.pupils.turned.away=false}).
 */
@ApplicationScoped
public class Pupils {

  /** Forms of LIS 2 ({@code …/institution/person#Student}) and of LTI 1 ({@code urn:…/Student}). */
  private static final String INSTITUTION =
      ".*(/institution/person#|/v2/person#|urn:lti:instrole:ims/lis/)";

  private static final Set<String> PUPIL = Set.of("Student");
  private static final Set<String> ADULT =
      Set.of("Faculty", "Staff", "Instructor", "Administrator", "Mentor", "Observer", "Alumni");

  @Inject
  @ConfigProperty(name = "passerelle.pupils.turned.away", defaultValue = "true")
  private boolean turnedAway;

  /** Whether these are a pupil's roles and pupils are turned away: nothing is kept of them. */
  public boolean areTurnedAway(Roles roles) {
    return turnedAway && arePupils(roles);
  }

  static boolean arePupils(Roles roles) {
    Set<String> institution =
        roles.values().stream()
            .filter(role -> role.matches(INSTITUTION + ".*"))
            .map(role -> role.replaceFirst(INSTITUTION, ""))
            .collect(Collectors.toSet());
    return !roles.maySeePeople()
        && institution.stream().anyMatch(PUPIL::contains)
        && institution.stream().noneMatch(ADULT::contains);
  }
}
