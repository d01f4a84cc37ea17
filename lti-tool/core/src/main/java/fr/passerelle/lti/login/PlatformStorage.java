package fr.passerelle.lti.login;

/**
 * Where the platform keeps a value for the tool, in the person's browser (OIDC Login with
 * Client-Side postMessages 0.1). Messages go to {@code frame}, addressed to {@code origin} and to
 * nobody else, and answers count only when they come from {@code origin}: another site that frames
 * the tool must neither read the value nor make one up.
 *
 * @param frame {@code _parent}, or the name of a frame beside the tool's; letters, digits, {@code
 *     _}, {@code -} and {@code .} only
 * @param origin the platform's, taken from its authorization endpoint
 * @param key under which the value is kept: one for each login, so that launches never meet; 53
 *     characters, as platforms bound what they keep
 */
public record PlatformStorage(String frame, String origin, String key) {

  private static final String KEY_PREFIX = "lti_login_";

  /** The storage of the login with this state. */
  public static PlatformStorage of(String frame, String origin, String state) {
    return new PlatformStorage(frame, origin, KEY_PREFIX + Secrets.hash(state));
  }

  /** Without the key, which a login alone knows. */
  @Override
  public String toString() {
    return "PlatformStorage[" + frame + " at " + origin + "]";
  }
}
