package fr.passerelle.lti.ags;

import java.time.Duration;
import java.util.Optional;

/** What became of a request for an access token. */
public sealed interface TokenOutcome {

  /** A token to put behind {@code Authorization: Bearer}. */
  record Granted(AccessToken token) implements TokenOutcome {}

  /** The platform's administrator does not let the tool do this; asking again changes nothing. */
  record ScopeRefused(String detail) implements TokenOutcome {}

  /**
   * No token now: a token endpoint's refusal is never final, as an administrator may mend it.
   *
   * @param after how long the platform asks to wait, at most a day
   */
  record NotNow(Optional<Duration> after, String detail) implements TokenOutcome {}
}
