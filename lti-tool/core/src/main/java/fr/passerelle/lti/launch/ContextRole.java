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
    return simple(value);
  }

  private static Optional<ContextRole> named(String name, String separator) {
    if (!name.contains(separator)) {
      return simple(name);
    }
    int end = name.indexOf(separator);
    String principal = name.substring(0, end);
    String subRole = name.substring(end + 1);
    return isName(principal) && isName(subRole)
        ? Optional.of(new ContextRole(principal, subRole))
        : Optional.empty();
  }

  private static Optional<ContextRole> simple(String name) {
    return isName(name) ? Optional.of(new ContextRole(name, "")) : Optional.empty();
  }

  /** Names are letters: whatever else a value holds, it is no name of a context role. */
  private static boolean isName(String text) {
    return text.matches("[A-Za-z]+");
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
