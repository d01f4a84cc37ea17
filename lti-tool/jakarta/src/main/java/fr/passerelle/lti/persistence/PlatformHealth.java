package fr.passerelle.lti.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
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
