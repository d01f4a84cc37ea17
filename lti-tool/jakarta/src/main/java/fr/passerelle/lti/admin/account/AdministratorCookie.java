package fr.passerelle.lti.admin.account;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The cookies of administrators, and the only class that writes them. A signed-in administrator's
 * is never sent along from another site; the database sees hashes only.
 */
final class AdministratorCookie {

  static final String NAME = "__Host-passerelle-admin";

  /** Names the browser of a sign-in at the provider. */
  static final String LEAVING = "__Host-passerelle-openid";

  /** The provider leads back from another site: Strict would keep it from us just then. */
  private static final String LEAVING_ATTRIBUTES = "; Path=/; Secure; HttpOnly; SameSite=Lax";

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

  /** The {@code Set-Cookie} header that remembers this browser while it is at the provider. */
  static String leaving(String token) {
    return LEAVING + "=" + token + LEAVING_ATTRIBUTES + "; Max-Age=600";
  }

  /** The {@code Set-Cookie} header that forgets so. */
  static String back() {
    return LEAVING + "=" + LEAVING_ATTRIBUTES + "; Max-Age=0";
  }

  /** The token in a cookie's value, if it is whole. */
  static Optional<String> token(String value) {
    return Optional.ofNullable(value).filter(text -> TOKEN.matcher(text).matches());
  }
}
