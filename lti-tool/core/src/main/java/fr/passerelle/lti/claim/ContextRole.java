package fr.passerelle.lti.claim;

import java.util.Optional;

/** A context role as {@code principal} or as {@code principal} with a {@code subRole}. */
record ContextRole(String principal, String subRole) {

  private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership";
  private static final String URN = "urn:lti:role:ims/lis/";

  static Optional<ContextRole> of(String value) {
    if (value.startsWith(MEMBERSHIP + "#")) {
      return simple(value.substring(MEMBERSHIP.length() + 1));
    }
    if (value.startsWith(MEMBERSHIP + "/")) {
      return withSubRole(value.substring(MEMBERSHIP.length() + 1), "#");
    }
    if (value.startsWith(URN)) {
      String name = value.substring(URN.length());
      return name.contains("/") ? withSubRole(name, "/") : simple(name);
    }
    return simple(value);
  }

  private static Optional<ContextRole> withSubRole(String name, String separator) {
    String[] parts = name.split(separator, -1);
    return parts.length == 2 && isName(parts[0]) && isName(parts[1])
        ? Optional.of(new ContextRole(parts[0], parts[1]))
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

  /** Some who are sent as a kind of manager only look on. */
  boolean manages() {
    return principal.equals("Manager") && !subRole.endsWith("Observer");
  }

  boolean assistsAn(String name) {
    return principal.equals(name) && subRole.startsWith("TeachingAssistant");
  }
}
