package fr.passerelle.lti.ags;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A score on the wire: compact, since Moodle misreads JSON that holds line breaks. */
final class ScoreJson {

  /**
   * Whole seconds, which is all that Moodle compares, written with a fraction as Canvas likes it.
   */
  private static final DateTimeFormatter STAMP =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

  private ScoreJson() {}

  static String of(Score score) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("userId", score.userId());
    score
        .points()
        .ifPresent(
            points -> {
              json.put("scoreGiven", JsonNumber.of(points.given()));
              json.put("scoreMaximum", JsonNumber.of(points.maximum()));
            });
    json.put("activityProgress", score.activityProgress().json());
    json.put("gradingProgress", score.gradingProgress().json());
    score.comment().ifPresent(comment -> json.put("comment", comment));
    json.put("timestamp", STAMP.format(score.timestamp().truncatedTo(ChronoUnit.SECONDS)));
    return JSONObjectUtils.toJSONString(json);
  }
}
