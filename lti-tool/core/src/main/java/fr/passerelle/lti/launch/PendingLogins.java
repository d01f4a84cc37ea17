package fr.passerelle.lti.launch;

import java.util.Optional;

/** The logins on their way. The host implements it on storage that all its nodes share. */
public interface PendingLogins {

  void save(PendingLogin login);

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
