package fr.passerelle.training.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** For how long people are remembered after their last launch. */
@ApplicationScoped
public class Retention {

  private int days;
  private Clock clock;

  protected Retention() {}

  /**
   * @param days at least 1; 730 unless the operator decides otherwise
   */
  @Inject
  public Retention(
      @ConfigProperty(name = "passerelle.retention.days", defaultValue = "730") int days,
      Clock clock) {
    if (days < 1) {
      throw new IllegalArgumentException("passerelle.retention.days must be at least 1: " + days);
    }
    this.days = days;
    this.clock = clock;
  }

  public int days() {
    return days;
  }

  /** The same in whole months, to be said on a page. */
  public int months() {
    return Math.max(1, Math.round(days / 30.4f));
  }

  /** Whoever was last seen before this moment is forgotten. */
  public Instant limit() {
    return clock.instant().minus(Duration.ofDays(days));
  }
}
