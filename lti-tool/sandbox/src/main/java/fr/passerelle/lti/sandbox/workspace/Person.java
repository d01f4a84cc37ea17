package fr.passerelle.lti.sandbox.workspace;

import java.util.List;

/**
 * Somebody of the workspace.
 *
 * @param id the {@code sub} of launches and the {@code user_id} of the roster: a number, as
 *     Moodle's
 * @param occupation what the page says of them, in French
 * @param roles LIS URNs; membership roles make them a member of the course
 * @param active an inactive member stays in the roster but can hold no grade
 * @param named whether names and e-mail address are told to tools
 * @param shown whether the page offers to be this person
 */
public record Person(
    String id,
    String givenName,
    String familyName,
    String occupation,
    List<String> roles,
    boolean active,
    boolean named,
    boolean shown) {

  public Person {
    roles = List.copyOf(roles);
    if (id.isBlank()) {
      throw new IllegalArgumentException("a person needs an id");
    }
  }

  public String name() {
    return (givenName + " " + familyName).strip();
  }

  /** An address that can reach nobody (RFC 2606). */
  public String email() {
    return "personne" + id + "@example.org";
  }

  public boolean isMember() {
    return roles.stream().anyMatch(role -> role.contains("/membership#"));
  }

  public boolean isLearner() {
    return roles.contains(Role.LEARNER);
  }

  public boolean isInstructor() {
    return roles.contains(Role.INSTRUCTOR);
  }

  /** Whether this person may place content in the course. */
  public boolean mayPlace() {
    return isInstructor() || roles.contains(Role.COURSE_ADMINISTRATOR);
  }

  /** Whether the gradebook takes a score for them: trainers and administrators have no row. */
  public boolean isGradable() {
    return active && isLearner();
  }

  public String initials() {
    return firstLetter(givenName) + firstLetter(familyName);
  }

  private static String firstLetter(String name) {
    return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
  }

  public Person withNames(String given, String family) {
    return new Person(id, given, family, occupation, roles, active, named, shown);
  }

  /** The same person, who does not want tools to know their name. */
  public Person unnamed() {
    return new Person(id, givenName, familyName, occupation, roles, active, false, shown);
  }

  /** The same person, suspended from the course. */
  public Person inactive() {
    return new Person(id, givenName, familyName, occupation, roles, false, named, shown);
  }
}
