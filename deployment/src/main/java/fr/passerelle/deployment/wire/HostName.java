package fr.passerelle.deployment.wire;

/** What a browser or proxy may write after {@code Host:} (RFC 9110, section 7.2). */
final class HostName {

  private static final int LONGEST = 255 + 6;

  private HostName() {}

  static boolean isValid(String value) {
    if (value.isEmpty() || value.length() > LONGEST) {
      return false;
    }
    int colon = value.lastIndexOf(':');
    boolean hasPort = colon > value.lastIndexOf(']');
    String name = hasPort ? value.substring(0, colon) : value;
    return isName(name) && (!hasPort || isPort(value.substring(colon + 1)));
  }

  private static boolean isName(String name) {
    if (name.startsWith("[")) {
      return name.length() > 3
          && name.endsWith("]")
          && name.substring(1, name.length() - 1).chars().allMatch(HostName::isOfIpv6);
    }
    return !name.isEmpty() && name.chars().allMatch(HostName::isOfName);
  }

  private static boolean isOfIpv6(int c) {
    return Character.digit(c, 16) >= 0 && c < 128 || c == ':' || c == '.';
  }

  private static boolean isOfName(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '.'
        || c == '-'
        || c == '_';
  }

  private static boolean isPort(String port) {
    return !port.isEmpty()
        && port.length() <= 5
        && port.chars().allMatch(c -> c >= '0' && c <= '9')
        && Integer.parseInt(port) <= 65_535;
  }
}
