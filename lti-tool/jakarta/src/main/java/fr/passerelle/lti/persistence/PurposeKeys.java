package fr.passerelle.lti.persistence;

import fr.passerelle.lti.keys.ToolKey;
import fr.passerelle.lti.keys.ToolKeyStore;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The keys of one purpose; those of another are not seen. */
public record PurposeKeys(JpaToolKeys keys, KeyPurpose purpose) implements ToolKeyStore {

  @Override
  public List<ToolKey> all() {
    return keys.all(purpose);
  }

  @Override
  public void save(ToolKey key) {
    keys.save(purpose, key);
  }

  @Override
  public void delete(String kid) {
    keys.delete(kid);
  }

  @Override
  public boolean alone(BooleanSupplier change) {
    return keys.alone(purpose, change);
  }
}
