package fr.passerelle.lti.host;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/**
 * Shows every few seconds that this node lives and that its database can be written, and compares
 * their clocks. A full disk, a standby that is read only, a database that hangs: each stops it.
 */
@ApplicationScoped
public class Pulse {

  private static final Duration PAUSE = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofMinutes(2);

  /** Three beats that fail are no accident. */
  private static final Duration SILENCE = Duration.ofSeconds(20);

  @Inject private Rounds rounds;
  @Inject private PulseRecord record;
  @Inject private ClockTrust clocks;

  private volatile long beatAt = System.nanoTime();
  private volatile Optional<String> trouble = Optional.empty();

  void start(@Observes DatabaseReady ready) {
    rounds.always("pulse", PAUSE, LONGEST, this::beat);
  }

  private void beat() {
    try {
      PulseRecord.Beat beat = record.write();
      clocks.found(beat.ahead(), beat.longSteady());
      beatAt = System.nanoTime();
      trouble = Optional.empty();
    } catch (RuntimeException notWritten) {
      trouble = Optional.of(DatabaseFailure.stateOf(notWritten).orElse("unknown"));
      throw notWritten;
    }
  }

  /**
   * Why the database was not written the last time, by its SQLSTATE: 53100 is a full disk, 25006 a
   * standby or a database that is read only. Empty while it is written.
   */
  public Optional<String> trouble() {
    return trouble;
  }

  /** How long ago the database was written. */
  public Duration silence() {
    return Duration.ofNanos(System.nanoTime() - beatAt);
  }

  /** Whether the database was written a few seconds ago. */
  public boolean beats() {
    return silence().compareTo(SILENCE) <= 0;
  }
}
