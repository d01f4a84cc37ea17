package fr.passerelle.lti.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;

/** Keeps launches alive whose people go on; see {@link LaunchSessions#open}. */
@ApplicationScoped
class LongerSessions {

  @PersistenceContext private EntityManager entities;

  @Transactional
  void prolong(LaunchSession session, Instant now) {
    entities
        .createQuery(
            "update LaunchSession s set s.seenAt = :now, s.expiresAt = :until where s.id = :id")
        .setParameter("now", now)
        .setParameter("until", now.plus(Duration.ofHours(LaunchSession.IDLE_HOURS)))
        .setParameter("id", session.id())
        .executeUpdate();
  }
}
