package fr.passerelle.lti.sandbox.services;

/** Why no access token is issued, as an error code of OAuth 2.0 (RFC 6749, 5.2). */
final class TokenError extends RuntimeException {
  private final String code;

  TokenError(String code, String reason) {
    super(reason, null, false, false);
    this.code = code;
  }

  String code() {
    return code;
  }
}
