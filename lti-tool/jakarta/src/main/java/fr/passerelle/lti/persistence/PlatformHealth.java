package fr.passerelle.lti.persistence;

import fr.passerelle.lti.service.ServiceOutcome.Reason;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;

/** The last signs of life and of trouble of one platform; see {@link HealthRecords}. */
@Embeddable
public class PlatformHealth {

  @Column(name = "launched_at")
  private Instant launchedAt;

  @Column(name = "keys_failed_at")
  private Instant keysFailedAt;

  @Column(name = "keys_trouble")
  private String keysTrouble;

  @Column(name = "services_worked_at")
  private Instant servicesWorkedAt;

  @Column(name = "services_failed_at")
  private Instant servicesFailedAt;

  @Column(name = "services_trouble")
  private String servicesTrouble;

  @Column(name = "rosters_worked_at")
  private Instant rostersWorkedAt;

  @Column(name = "rosters_failed_at")
  private Instant rostersFailedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "rosters_reason")
  private Reason rostersReason;

  @Column(name = "rosters_trouble")
  private String rostersTrouble;

  @Column(name = "unknown_host")
  private String unknownHost;

  @Column(name = "unknown_host_at")
  private Instant unknownHostAt;

  protected PlatformHealth() {}

  /** When somebody last came in from there. */
  public Optional<Instant> launchedAt() {
    return Optional.ofNullable(launchedAt);
  }

  /** What is wrong with its key set, unless a launch has succeeded since. */
  public Optional<Trouble> keysTrouble() {
    return Trouble.since(keysFailedAt, keysTrouble, launchedAt);
  }

  /** What is wrong with its score service or token endpoint, unless a score has arrived since. */
  public Optional<Trouble> servicesTrouble() {
    return Trouble.since(servicesFailedAt, servicesTrouble, servicesWorkedAt);
  }

  /** What is wrong with its lists of participants, unless one has been read since. */
  public Optional<Trouble> rostersTrouble() {
    return Trouble.since(rostersFailedAt, rostersTrouble, rostersWorkedAt);
  }

  /** Where the last launch that offered services named one that is not the platform's own. */
  public Optional<Trouble> servicesElsewhere() {
    return Trouble.since(unknownHostAt, unknownHost, null).filter(found -> unknownHost != null);
  }

  /** What stood in the way of {@link #rostersTrouble}; null before there ever was trouble. */
  public Reason rostersReason() {
    return rostersReason;
  }

  /** Whether nothing is known to be wrong. */
  public boolean isWithoutTrouble() {
    return keysTrouble().isEmpty()
        && servicesTrouble().isEmpty()
        && rostersTrouble().isEmpty()
        && servicesElsewhere().isEmpty();
  }

  /**
   * A failure that nothing has refuted yet.
   *
   * @param what one English sentence, in the platform's or our words
   */
  public record Trouble(Instant at, String what) {

    static Optional<Trouble> since(Instant failed, String what, Instant worked) {
      return failed == null || worked != null && worked.isAfter(failed)
          ? Optional.empty()
          : Optional.of(new Trouble(failed, what));
    }
  }
}
