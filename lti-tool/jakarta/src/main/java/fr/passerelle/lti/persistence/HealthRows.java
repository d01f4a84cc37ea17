package fr.passerelle.lti.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.stream.Collectors;

/** {@link HealthRecords}' short transactions, each of one statement. */
@ApplicationScoped
class HealthRows {

  @PersistenceContext private EntityManager entities;

  /** Writes these fields of {@link PlatformHealth}; a value may be null. */
  @Transactional
  void write(long registrationId, Map<String, Object> fields) {
    String changes =
        fields.keySet().stream()
            .map("r.health.%1$s = :%1$s"::formatted)
            .collect(Collectors.joining(", "));
    Query update =
        entities
            .createQuery("update RegistrationRecord r set " + changes + " where r.id = :id")
            .setParameter("id", registrationId);
    fields.forEach(update::setParameter);
    update.executeUpdate();
  }

  /** Writes the platform's product where the registration said nothing. */
  @Transactional
  void writeProduct(long registrationId, String product) {
    entities
        .createQuery(
            "update RegistrationRecord r set r.product = :product"
                + " where r.id = :id and r.product is null")
        .setParameter("product", product)
        .setParameter("id", registrationId)
        .executeUpdate();
  }
}
