package fr.passerelle.lti.login;

import java.util.Optional;

/**
 * The logins on their way. The host implements it on storage that all its nodes share, for many
 * threads. What it throws comes out of {@code LtiTool} as it is. A login is consumed before
 * anything else is looked at, so that after a failure the same answer is {@code STATE_ALREADY_USED}
 * and the person begins again. {@code PendingLoginsContract}, in this library's test jar, tells
 * whether a store does what it must.
 */
public interface PendingLogins {

  /**
   * Keeps a login, all of it, until some time after {@link PendingLogin#expiresAt}. Committed when
   * it returns: the answer may come to another node.
   *
   * @return the login by the state under which it is found again: its own, or one that the store
   *     has given it, e.g. one that holds the whole login, sealed
   */
  PendingLogin save(PendingLogin login);

  /**
   * Marks a login as used, atomically, and returns it as it was before: {@code used} is true if an
   * earlier call had consumed it. Of two calls at the same time exactly one sees {@code false}.
   *
   * @return empty when no login has this state, whatever characters it holds
   */
  Optional<PendingLogin> consume(String state);

  /**
   * Looks at a login without consuming it. Only platform storage needs it; a host that leaves it as
   * it is goes without.
   */
  default Optional<PendingLogin> find(String state) {
    return Optional.empty();
  }
}
