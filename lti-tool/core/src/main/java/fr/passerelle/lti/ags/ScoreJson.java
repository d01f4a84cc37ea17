package fr.passerelle.lti.ags;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** A score on the wire: compact, since Moodle misreads JSON that holds line breaks. */
final class ScoreJson {

  /** As many decimals as gradebooks keep. */
  private static final int DECIMALS = 5;

  private ScoreJson() {}

  static String of(Score score) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("userId", score.userId());
    json.put("scoreGiven", number(score.scoreGiven()));
    json.put("scoreMaximum", number(score.scoreMaximum()));
    json.put("activityProgress", score.activityProgress().json());
    json.put("gradingProgress", score.gradingProgress().json());
    score.comment().ifPresent(comment -> json.put("comment", comment));
    json.put("timestamp", score.timestamp().truncatedTo(ChronoUnit.SECONDS).toString());
    return JSONObjectUtils.toJSONString(json);
  }

  /** 0.3 and not 0.30000000000000004, 100 and not 1E+2. */
  private static BigDecimal number(double value) {
    BigDecimal number =
        BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    return number.scale() < 0 ? number.setScale(0) : number;
  }
}
