package fr.passerelle.lti.sandbox.services;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as people write them: 14.2, and 20 rather than 20.0. */
public final class Numbers {
  private Numbers() {}

  public static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  /** To be looked at: with a decimal comma and two decimals at most. */
  public static String french(double number) {
    BigDecimal shown = BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
    return shown.stripTrailingZeros().toPlainString().replace('.', ',');
  }
}
