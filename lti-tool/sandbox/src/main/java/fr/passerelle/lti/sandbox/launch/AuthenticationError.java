package fr.passerelle.lti.sandbox.launch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An error that the tool is told of at its redirect_uri (OpenID Connect Core 1.0, 3.1.2.6). */
final class AuthenticationError extends RuntimeException {
  private final String code;

  AuthenticationError(String code, String description) {
    super(description, null, false, false);
    this.code = code;
  }

  Map<String, String> answer(Optional<String> state) {
    Map<String, String> answer = new LinkedHashMap<>();
    answer.put("error", code);
    answer.put("error_description", getMessage());
    state.ifPresent(value -> answer.put("state", value));
    return answer;
  }
}
