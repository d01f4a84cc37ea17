package fr.passerelle.lti.admin;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The cookie of a signed-in administrator, and the only class that writes it. Never sent along from
 * another site; the database sees its hash only.
 */
final class AdministratorCookie {

  static final String NAME = "__Host-passerelle-admin";

  private static final String ATTRIBUTES = "; Path=/; Secure; HttpOnly; SameSite=Strict";
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

  private AdministratorCookie() {}

  /** The {@code Set-Cookie} header that signs this browser in. */
  static String header(String token) {
    return NAME + "=" + token + ATTRIBUTES;
  }

  /** The {@code Set-Cookie} header that takes the cookie away. */
  static String goodbye() {
    return NAME + "=" + ATTRIBUTES + "; Max-Age=0";
  }

  /** The token in a cookie's value, if it is whole. */
  static Optional<String> token(String value) {
    return Optional.ofNullable(value).filter(text -> TOKEN.matcher(text).matches());
  }
}
