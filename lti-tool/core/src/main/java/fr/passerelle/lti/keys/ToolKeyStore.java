package fr.passerelle.lti.keys;

import java.util.List;

/** Where the tool's keys are kept. The host implements it and encrypts private keys at rest. */
public interface ToolKeyStore {

  List<ToolKey> all();

  /** Adds the key, or replaces the one with the same key id. */
  void save(ToolKey key);

  /** Removes the key; unknown key ids are ignored. */
  void delete(String kid);
}
