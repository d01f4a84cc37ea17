package fr.passerelle.lti.ags;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers on the wire: 0.3 and not 0.30000000000000004, 100 and not 1E+2. */
public final class JsonNumber {

  /** As many decimals as gradebooks keep. */
  private static final int DECIMALS = 5;

  private JsonNumber() {}

  /** Rounded to five decimals, without a final zero or an exponent. */
  public static BigDecimal of(double value) {
    BigDecimal number =
        BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    return number.scale() < 0 ? number.setScale(0) : number;
  }
}
