package fr.passerelle.lti.keys;

import java.security.PublicKey;
import java.util.List;

/** What a search for one of a platform's public keys gave. */
public sealed interface KeyLookup {

  /**
   * The platform publishes the key.
   *
   * @param keys one at least, and more where several have this id: each fits the algorithm asked
   *     for
   */
  record Found(List<PublicKey> keys) implements KeyLookup {
    /** Keeps a copy of the list. */
    public Found {
      keys = List.copyOf(keys);
    }
  }

  /** The platform's current key set was read and does not hold the key. */
  record UnknownKey() implements KeyLookup {}

  /**
   * The key set could not be read, so nothing can be said about the key.
   *
   * @param detail one English sentence for the log
   */
  record Unavailable(String detail) implements KeyLookup {}
}
