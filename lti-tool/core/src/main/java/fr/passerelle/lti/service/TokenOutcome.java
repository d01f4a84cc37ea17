package fr.passerelle.lti.service;

import java.time.Duration;
import java.util.Optional;

/** What became of a request for an access token. */
public sealed interface TokenOutcome {

  /**
   * The platform gave a token.
   *
   * @param token to put behind {@code Authorization: Bearer}
   */
  record Granted(AccessToken token) implements TokenOutcome {}

  /**
   * The platform's administrator does not let the tool do this; asking again changes nothing.
   *
   * @param detail one English sentence for the log or the administrator; may hold the platform's
   *     words, so escape it
   */
  record ScopeRefused(String detail) implements TokenOutcome {}

  /**
   * No token now: a token endpoint's refusal is never final, as an administrator may mend it.
   *
   * @param obstacle what stands in the way
   * @param after how long the platform asks to wait, at most a day
   * @param detail as for {@link ScopeRefused}
   */
  record NotNow(Obstacle obstacle, Optional<Duration> after, String detail)
      implements TokenOutcome {}
}
