package fr.passerelle.lti.sandbox.services;

import java.math.BigDecimal;

/** Numbers as people write them: 14.2, and 20 rather than 20.0. */
public final class Numbers {
  private Numbers() {}

  public static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  /** With a decimal comma. */
  public static String french(double number) {
    return plain(number).replace('.', ',');
  }
}
