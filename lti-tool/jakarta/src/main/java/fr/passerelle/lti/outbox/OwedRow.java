package fr.passerelle.lti.outbox;

import fr.passerelle.lti.ags.ActivityProgress;
import fr.passerelle.lti.ags.GradingProgress;
import fr.passerelle.lti.ags.Points;
import fr.passerelle.lti.ags.Score;
import java.time.Instant;
import java.util.Optional;

/**
 * A row taken to be sent, as it lies in the database: only {@link #score} finds out whether it is
 * sound, so that one that is not stops no other.
 *
 * @param attempts how often the grade was sent, this time included
 * @param stamp when it says to be sent: now for another grade or after a 409, else as before
 */
record OwedRow(
    long id,
    GradeTarget target,
    double given,
    double maximum,
    String activityProgress,
    String comment,
    int attempts,
    Instant stamp) {

  /**
   * @param unfinished how running progress is called on this platform
   */
  Score score(GradingProgress unfinished) {
    ActivityProgress progress = ActivityProgress.valueOf(activityProgress);
    Grade grade = new Grade(given, maximum, progress, comment);
    return new Score(
        target.userId(),
        Optional.of(new Points(grade.given(), grade.maximum())),
        progress,
        progress == ActivityProgress.COMPLETED ? GradingProgress.FULLY_GRADED : unfinished,
        Optional.ofNullable(comment),
        stamp);
  }
}
