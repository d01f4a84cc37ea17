package fr.passerelle.lti.outbox;

import fr.passerelle.lti.host.DatabaseFailure;
import fr.passerelle.lti.service.Obstacle;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The statements about lanes. */
record LaneRows(Connection connection) {

  /** Renewed every few seconds: a server that dies frees the platform soon. */
  static final Duration LEASE = Duration.ofSeconds(20);

  private static final String FREE =
      " (l.leased_until is null or l.leased_until < ?)"
          + " and (l.paused_until is null or l.paused_until <= ?)";

  /**
   * The approved platforms that are owed something now, free, and not paused: those without trouble
   * first, and then the one that was served longest ago.
   */
  List<Long> due(Collection<Long> passedOver, int most, Instant now) {
    String query =
        "select r.id from lti_registration r left join lti_score_lane l on l.registration_id = r.id"
            + " where r.approved = true and (l.registration_id is null or"
            + FREE
            + ") and exists (select 1 from lti_score_outbox s where s.registration_id = r.id"
            + " and s.state in ('PENDING', 'RETRYING') and s.due_at <= ?) and r.id not in ("
            + String.join(",", Collections.nCopies(passedOver.size(), "?"))
            + ") order by coalesce(l.failures, 0), l.leased_until, r.id limit ?";
    try (PreparedStatement select = connection.prepareStatement(query)) {
      int place = 1;
      for (int i = 0; i < 3; i++) {
        select.setObject(place++, at(now));
      }
      for (long platform : passedOver) {
        select.setLong(place++, platform);
      }
      select.setInt(place, most);
      List<Long> platforms = new ArrayList<>();
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          platforms.add(found.getLong(1));
        }
      }
      return platforms;
    } catch (SQLException failed) {
      throw new DatabaseFailure(failed);
    }
  }

  /** Takes a platform's lane; none when somebody else was faster, or there is no lane yet. */
  Optional<Lane> lease(long registrationId, Instant now) {
    int taken =
        change(
            "update lti_score_lane l set lease = l.lease + 1, leased_until = ?"
                + " where l.registration_id = ? and"
                + FREE,
            at(now.plus(LEASE)),
            registrationId,
            at(now),
            at(now));
    return taken == 1 ? Optional.of(read(registrationId)) : Optional.empty();
  }

  private Lane read(long registrationId) {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select lease, failures, woken_at from lti_score_lane where registration_id = ?")) {
      select.setLong(1, registrationId);
      try (ResultSet found = select.executeQuery()) {
        found.next();
        OffsetDateTime woken = found.getObject(3, OffsetDateTime.class);
        return new Lane(
            registrationId,
            found.getLong(1),
            found.getInt(2),
            woken == null ? null : woken.toInstant());
      }
    } catch (SQLException failed) {
      throw new DatabaseFailure(failed);
    }
  }

  /** Keeps the lane for a while more; false when another node has it. */
  boolean renew(Lane lane, Instant now) {
    return change(
            "update lti_score_lane set leased_until = ? where registration_id = ? and lease = ?",
            at(now.plus(LEASE)),
            lane.registrationId(),
            lane.lease())
        == 1;
  }

  /** Gives the lane back: the platform works. */
  void release(Lane lane, Instant now) {
    change(
        "update lti_score_lane set leased_until = ?, failures = 0, paused_until = null,"
            + " obstacle = null where registration_id = ? and lease = ?",
        at(now),
        lane.registrationId(),
        lane.lease());
  }

  /** Gives the lane back after so many failures in a row: nobody goes there before then. */
  void pause(Lane lane, int failures, Obstacle obstacle, Instant until, Instant now) {
    change(
        "update lti_score_lane set leased_until = ?, failures = ?, paused_until = ?, obstacle = ?"
            + " where registration_id = ? and lease = ?",
        at(now),
        failures,
        at(until),
        obstacle.name(),
        lane.registrationId(),
        lane.lease());
  }

  void woken(Lane lane, Instant now) {
    change(
        "update lti_score_lane set woken_at = ?, failures = 0, paused_until = null,"
            + " obstacle = null where registration_id = ? and lease = ?",
        at(now),
        lane.registrationId(),
        lane.lease());
  }

  /** The platform may be tried at once; one that asked to be left alone for a while is. */
  void open(long registrationId) {
    change(
        "update lti_score_lane set paused_until = null where registration_id = ?"
            + " and paused_until is not null and obstacle <> 'BUSY'",
        registrationId);
  }

  /** The platform is tried once, whatever it asked for: a person has just said that it works. */
  void probe(long registrationId) {
    change(
        "update lti_score_lane set paused_until = null where registration_id = ?"
            + " and paused_until is not null",
        registrationId);
  }

  /** What its last tries failed of; of a suspended platform, that nobody tries. */
  Optional<Obstacle> trouble(long registrationId) {
    String query =
        "select case when r.approved = true then l.obstacle else 'SUSPENDED' end"
            + " from lti_registration r left join lti_score_lane l on l.registration_id = r.id"
            + " where r.id = ? and (r.approved = false or l.failures > 0)";
    try (PreparedStatement select = connection.prepareStatement(query)) {
      select.setLong(1, registrationId);
      try (ResultSet found = select.executeQuery()) {
        return found.next()
            ? Optional.ofNullable(found.getString(1)).map(Obstacle::valueOf)
            : Optional.empty();
      }
    } catch (SQLException failed) {
      throw new DatabaseFailure(failed);
    }
  }

  private int change(String update, Object... values) {
    try (PreparedStatement statement = connection.prepareStatement(update)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    } catch (SQLException failed) {
      throw new DatabaseFailure(failed);
    }
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
