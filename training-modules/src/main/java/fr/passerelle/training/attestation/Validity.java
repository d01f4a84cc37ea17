package fr.passerelle.training.attestation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** For how long attestations are valid, as the operator decides it. */
@ApplicationScoped
public class Validity {

  private int months;

  protected Validity() {}

  /**
   * @param months 0 for without end
   */
  @Inject
  public Validity(
      @ConfigProperty(name = "passerelle.attestation.months", defaultValue = "0") int months) {
    if (months < 0) {
      throw new IllegalArgumentException(
          "passerelle.attestation.months must be 0 or more: " + months);
    }
    this.months = months;
  }

  /** The last day of what is issued on this one; none where it does not end. */
  Optional<LocalDate> lastDay(LocalDate issued) {
    return months == 0 ? Optional.empty() : Optional.of(issued.plusMonths(months));
  }
}
