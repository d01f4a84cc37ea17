package fr.passerelle.lti.launch;

import java.util.Optional;

/** A context role as {@code principal} or as {@code principal} with a {@code subRole}. */
record ContextRole(String principal, String subRole) {

  private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership";
  private static final String URN = "urn:lti:role:ims/lis/";

  static Optional<ContextRole> of(String value) {
    if (value.startsWith(MEMBERSHIP + "#")) {
      return named(value.substring(MEMBERSHIP.length() + 1), "#");
    }
    if (value.startsWith(MEMBERSHIP + "/")) {
      return named(value.substring(MEMBERSHIP.length() + 1), "#");
    }
    if (value.startsWith(URN)) {
      return named(value.substring(URN.length()), "/");
    }
    return named(value, "#").filter(role -> role.subRole().isEmpty());
  }

  /** Names are letters: whatever else a value holds, it is no name of a context role. */
  private static Optional<ContextRole> named(String name, String separator) {
    int end = name.indexOf(separator);
    if (end < 0) {
      return Optional.of(new ContextRole(name, "")).filter(role -> isName(role.principal()));
    }
    return Optional.of(new ContextRole(name.substring(0, end), name.substring(end + 1)))
        .filter(role -> isName(role.principal()) && isName(role.subRole()));
  }

  private static boolean isName(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c < 128 && Character.isLetter(c));
  }

  boolean is(String name) {
    return principal.equals(name) && subRole.isEmpty();
  }

  boolean isAKindOf(String name) {
    return principal.equals(name);
  }

  boolean assistsAn(String name) {
    return principal.equals(name) && subRole.startsWith("TeachingAssistant");
  }
}
