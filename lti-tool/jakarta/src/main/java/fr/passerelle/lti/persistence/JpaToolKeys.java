package fr.passerelle.lti.persistence;

import com.nimbusds.jose.jwk.RSAKey;
import fr.passerelle.lti.host.ToolSettings;
import fr.passerelle.lti.keys.ToolKey;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Our keys of all purposes in the database, sealed with the operator's secret. */
@ApplicationScoped
@Transactional
public class JpaToolKeys {

  @PersistenceContext private EntityManager entities;
  @Inject private ToolSettings settings;

  private Seal seal;

  @PostConstruct
  void prepare() {
    seal = new Seal(settings.secret());
  }

  List<ToolKey> all(KeyPurpose purpose) {
    return entities
        .createQuery(
            "select k from ToolKeyRecord k where k.purpose = :purpose order by k.createdAt",
            ToolKeyRecord.class)
        .setParameter("purpose", purpose)
        .getResultStream()
        .map(this::unsealed)
        .toList();
  }

  void save(KeyPurpose purpose, ToolKey key) {
    String sealed = seal.seal(key.kid(), key.jwk().toJSONString());
    entities.merge(new ToolKeyRecord(purpose, key, sealed));
  }

  void delete(String kid) {
    Optional.ofNullable(entities.find(ToolKeyRecord.class, kid)).ifPresent(entities::remove);
  }

  /** The row that every rotation changes is the lock; all nodes wait for it here. */
  boolean alone(KeyPurpose purpose, BooleanSupplier change) {
    entities
        .createNativeQuery("select id from lti_key_rotation where id = ?1 for update")
        .setParameter(1, purpose.row())
        .getSingleResult();
    return change.getAsBoolean();
  }

  private ToolKey unsealed(ToolKeyRecord record) {
    return new ToolKey(
        record.kid(),
        parsed(seal.open(record.kid(), record.sealedJwk())),
        record.state(),
        record.createdAt(),
        Optional.ofNullable(record.retiredAt()));
  }

  private static RSAKey parsed(String jwk) {
    try {
      return RSAKey.parse(jwk);
    } catch (ParseException e) {
      throw new IllegalStateException("A sealed key is no JWK", e);
    }
  }
}
