package fr.passerelle.lti.service;

import java.time.Instant;
import java.util.Set;

/**
 * An access token (Security Framework 1.0, section 4.1).
 *
 * @param value the opaque token
 * @param scopes what was granted, which may be less than what was asked for
 * @param expiresAt when to stop using it
 */
public record AccessToken(String value, Set<String> scopes, Instant expiresAt) {
  /** Keeps a copy of the scopes. */
  public AccessToken {
    scopes = Set.copyOf(scopes);
  }

  /** Without the token, so that no log ever holds it. */
  @Override
  public String toString() {
    return "AccessToken[until " + expiresAt + "]";
  }
}
