package fr.passerelle.lti.keys;

import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Where the tool's keys are kept. The host implements it, encrypts private keys at rest and lets
 * many threads call it. What it throws comes out of {@link ToolKeys} as it is.
 */
public interface ToolKeyStore {

  /** All keys in any order, those included that other nodes saved a moment ago. */
  List<ToolKey> all();

  /** Adds the key, or replaces the one with the same key id. */
  void save(ToolKey key);

  /** Removes the key; unknown key ids are ignored. */
  void delete(String kid);

  /**
   * Makes a change that reads keys and saves others, while nobody else makes one: two nodes that
   * meet an empty store must not each fill it. This is right for one node. A store that several
   * share opens a transaction, locks a row that always exists, and makes the change.
   *
   * @param change calls the other methods; it may be called inside a change
   * @return what the change returned
   */
  default boolean alone(BooleanSupplier change) {
    synchronized (this) {
      return change.getAsBoolean();
    }
  }
}
