package fr.passerelle.lti.keys;

import java.security.PublicKey;

/** What a search for one of a platform's public keys gave. */
public sealed interface KeyLookup {

  /**
   * The platform publishes the key.
   *
   * @param key fits the algorithm asked for
   */
  record Found(PublicKey key) implements KeyLookup {}

  /** The platform's current key set was read and does not hold the key. */
  record UnknownKey() implements KeyLookup {}

  /**
   * The key set could not be read, so nothing can be said about the key.
   *
   * @param detail one English sentence for the log
   */
  record Unavailable(String detail) implements KeyLookup {}
}
