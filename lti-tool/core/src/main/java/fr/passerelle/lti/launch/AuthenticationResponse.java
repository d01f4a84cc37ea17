package fr.passerelle.lti.launch;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the platform posts back (Security Framework 1.0, section 5.1.1.3).
 *
 * @param state finds the login that began it
 * @param idToken the signed launch message
 * @param error the error code, when the platform refused
 * @param errorDescription the platform's words about it; never show them unescaped
 */
public record AuthenticationResponse(
    Optional<String> state,
    Optional<String> idToken,
    Optional<String> error,
    Optional<String> errorDescription) {

  /**
   * Moodle's tokens are about 4,000 characters long; this leaves room for many custom parameters.
   */
  public static final int MAX_TOKEN_CHARACTERS = 64 * 1024;

  /**
   * Reads the request's parameters; unknown ones are ignored. An id token of any length is taken
   * here, {@link LtiTool#completeLaunch} refuses the long ones.
   *
   * @param parameters each name with all its values, decoded as UTF-8
   * @throws InvalidMessage with {@link RefusalReason#MALFORMED_REQUEST} when one is repeated,
   *     longer than 4096 characters or no text
   */
  public static AuthenticationResponse of(Map<String, List<String>> parameters) {
    Parameters read = new Parameters(parameters);
    return new AuthenticationResponse(
        read.optional("state"),
        read.optionalOfAnyLength("id_token"),
        read.optional("error"),
        read.optional("error_description"));
  }

  /** Without state and token, so that no log ever holds them. */
  @Override
  public String toString() {
    return "AuthenticationResponse[token " + (idToken.isPresent() ? "present]" : "absent]");
  }
}
