package fr.passerelle.lti.outbox;

import fr.passerelle.lti.host.DatabaseFailure;
import fr.passerelle.lti.host.OneLine;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The queue's statements, each for many rows at once: three for a batch that is taken, two for what
 * has been delivered of it. Rows are locked in the order of their numbers, or passed over.
 */
record ScoreRows(Connection connection) {

  private static final int REASON_LENGTH = 1000;

  /** Not under way with this holder, and later than the last stamp where it needs a new one. */
  private static final String FREE =
      " and (lease is null or lease <> ?)"
          + " and (sent_revision = revision or last_timestamp is null or last_timestamp < ?)";

  /** The rows of a platform that are due in this state, the longest first. */
  List<OwedRow> take(Lane lane, Delivery.State state, int most, Instant now) {
    Instant second = now.truncatedTo(ChronoUnit.SECONDS);
    List<OwedRow> rows = due(lane, state, most, now, second);
    if (!rows.isEmpty()) {
      mark(lane, rows, second);
    }
    return rows;
  }

  private List<OwedRow> due(
      Lane lane, Delivery.State state, int most, Instant now, Instant second) {
    String query =
        "select id, line_item, user_id, score_given, score_maximum, activity_progress,"
            + " comment_text, attempts, last_timestamp, sent_revision, revision"
            + " from lti_score_outbox where registration_id = ? and state = ? and due_at <= ?"
            + FREE
            + " order by registration_id, state, due_at limit ? for update skip locked";
    try (PreparedStatement select = connection.prepareStatement(query)) {
      select.setLong(1, lane.registrationId());
      select.setString(2, state.name());
      select.setObject(3, at(now));
      select.setLong(4, lane.lease());
      select.setObject(5, at(second));
      select.setInt(6, most);
      List<OwedRow> rows = new ArrayList<>();
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          rows.add(row(lane, found, second));
        }
      }
      return rows;
    } catch (SQLException failed) {
      throw new DatabaseFailure(failed);
    }
  }

  private static OwedRow row(Lane lane, ResultSet found, Instant second) throws SQLException {
    OffsetDateTime last = found.getObject("last_timestamp", OffsetDateTime.class);
    long sent = found.getLong("sent_revision");
    boolean again = !found.wasNull() && sent == found.getLong("revision") && last != null;
    return new OwedRow(
        found.getLong("id"),
        new GradeTarget(
            lane.registrationId(), found.getString("line_item"), found.getString("user_id")),
        found.getDouble("score_given"),
        found.getDouble("score_maximum"),
        found.getString("activity_progress"),
        found.getString("comment_text"),
        found.getInt("attempts") + 1,
        again ? last.toInstant() : second);
  }

  private void mark(Lane lane, List<OwedRow> rows, Instant second) {
    change(
        "update lti_score_outbox set lease = ?, attempts = attempts + 1, last_timestamp = case"
            + " when sent_revision = revision and last_timestamp is not null"
            + " then last_timestamp else ? end, sent_revision = revision where id in "
            + list(rows.size()),
        rows.stream().map(OwedRow::id).toList(),
        lane.lease(),
        at(second));
  }

  /** What was taken and not sent after all. */
  void giveBack(Lane lane, List<Long> ids) {
    if (!ids.isEmpty()) {
      lock(ids);
      change(
          "update lti_score_outbox set lease = null, attempts = attempts - 1 where lease = ?"
              + " and id in "
              + list(ids.size()),
          ids,
          lane.lease());
    }
  }

  /** What these rows became; those that another holder has taken meanwhile stay as they are. */
  void settle(Lane lane, List<Settlement> outcomes, Instant now) {
    if (outcomes.isEmpty()) {
      return;
    }
    lock(outcomes.stream().map(Settlement::id).toList());
    List<Long> delivered =
        outcomes.stream()
            .filter(one -> one.state() == Delivery.State.DELIVERED)
            .map(Settlement::id)
            .toList();
    if (!delivered.isEmpty()) {
      delivered(lane, delivered, now);
    }
    notDelivered(
        lane, outcomes.stream().filter(one -> one.state() != Delivery.State.DELIVERED).toList());
  }

  private void delivered(Lane lane, List<Long> ids, Instant now) {
    change(
        "update lti_score_outbox set lease = null, delivered_at = ?,"
            + " due_at = case when revision = sent_revision then ? else due_at end,"
            + " state = case when revision = sent_revision then 'DELIVERED' else state end,"
            + " obstacle = null, reason = null where lease = ? and id in "
            + list(ids.size()),
        ids,
        at(now),
        at(now),
        lane.lease());
  }

  private void notDelivered(Lane lane, List<Settlement> outcomes) {
    if (outcomes.isEmpty()) {
      return;
    }
    String update =
        "update lti_score_outbox set lease = null,"
            + " due_at = case when revision = sent_revision then ? else due_at end,"
            + " state = case when revision = sent_revision then ? else state end,"
            + " obstacle = ?, reason = ?,"
            + " sent_revision = case when ? then null else sent_revision end"
            + " where lease = ? and id = ?";
    try (PreparedStatement statement = connection.prepareStatement(update)) {
      for (Settlement one : outcomes) {
        statement.setObject(1, at(one.due()));
        statement.setString(2, one.state().name());
        statement.setString(3, one.obstacle().name());
        statement.setString(4, OneLine.of(one.reason(), REASON_LENGTH));
        statement.setBoolean(5, one.restamp());
        statement.setLong(6, lane.lease());
        statement.setLong(7, one.id());
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException failed) {
      throw new DatabaseFailure(failed);
    }
  }

  /** Makes due at once what waits for its next try; the longest waiting of many. */
  void wake(long registrationId, int most, Instant now) {
    String query =
        "select id from lti_score_outbox where registration_id = ? and state = 'RETRYING'"
            + " and due_at > ? order by registration_id, state, due_at limit ?"
            + " for update skip locked";
    List<Long> ids = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(query)) {
      select.setLong(1, registrationId);
      select.setObject(2, at(now));
      select.setInt(3, most);
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          ids.add(found.getLong(1));
        }
      }
    } catch (SQLException failed) {
      throw new DatabaseFailure(failed);
    }
    if (!ids.isEmpty()) {
      change(
          "update lti_score_outbox set due_at = ? where id in " + list(ids.size()), ids, at(now));
    }
  }

  private void lock(List<Long> ids) {
    List<Long> ordered = new ArrayList<>(ids);
    Collections.sort(ordered);
    String query =
        "select id from lti_score_outbox where id in "
            + list(ordered.size())
            + " order by id for update";
    try (PreparedStatement select = connection.prepareStatement(query)) {
      for (int i = 0; i < ordered.size(); i++) {
        select.setLong(i + 1, ordered.get(i));
      }
      select.executeQuery().close();
    } catch (SQLException failed) {
      throw new DatabaseFailure(failed);
    }
  }

  private void change(String update, List<Long> ids, Object... first) {
    try (PreparedStatement statement = connection.prepareStatement(update)) {
      int place = 1;
      for (Object value : first) {
        statement.setObject(place++, value);
      }
      for (long id : ids) {
        statement.setLong(place++, id);
      }
      statement.executeUpdate();
    } catch (SQLException failed) {
      throw new DatabaseFailure(failed);
    }
  }

  private static String list(int size) {
    return Collections.nCopies(size, "?").stream().collect(Collectors.joining(",", "(", ")"));
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
