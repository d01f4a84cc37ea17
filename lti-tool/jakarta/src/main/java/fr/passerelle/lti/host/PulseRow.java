package fr.passerelle.lti.host;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * The one row that every node writes every few seconds. It tells that the database can be written,
 * and since when time has gone on without a leap: a leap is a month in which nobody wrote, or a
 * moment that lies before the last one. A server that was off for a month is taken for one; it
 * forgets nobody on its first day.
 */
@Entity
@Table(name = "lti_pulse")
public class PulseRow {

  static final int ONLY = 1;
  static final Duration LEAP = Duration.ofDays(30);
  static final Duration BACK = Duration.ofMinutes(1);
  static final Duration LONG = Duration.ofDays(1);

  @Id private int id;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "steady_since")
  private Instant steadySince;

  protected PulseRow() {}

  PulseRow(Instant now) {
    id = ONLY;
    writtenAt = now;
    steadySince = now;
  }

  /** Notes that it is now. */
  void beat(Instant now) {
    boolean leapt = now.isAfter(writtenAt.plus(LEAP)) || now.isBefore(writtenAt.minus(BACK));
    if (leapt) {
      steadySince = now;
    }
    writtenAt = now;
  }

  /** Whether time has gone on without a leap for a day. */
  boolean longSteady(Instant now) {
    return !now.isBefore(steadySince.plus(LONG));
  }
}
