package fr.passerelle.training.attempt;

import fr.passerelle.training.course.Achievement;
import fr.passerelle.training.course.Activity;
import fr.passerelle.training.course.Counting;
import fr.passerelle.training.course.Course;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What an attempt achieved, activity by activity.
 *
 * @param results the attempt's own: they grow here
 */
record Results(Attempt attempt, List<ActivityResult> results) {

  void reach(Activity activity, Achievement achieved, Counting counting, Instant now) {
    find(activity).orElseGet(() -> begin(activity)).reach(achieved, counting, now);
  }

  private ActivityResult begin(Activity activity) {
    ActivityResult result = new ActivityResult(attempt, activity.id());
    results.add(result);
    return result;
  }

  Achievement of(Activity activity) {
    return find(activity).map(ActivityResult::achievement).orElse(Achievement.NONE);
  }

  Optional<Instant> doneAt(Activity activity) {
    return find(activity).map(ActivityResult::doneAt);
  }

  private Optional<ActivityResult> find(Activity activity) {
    return results.stream().filter(one -> one.activityId().equals(activity.id())).findFirst();
  }

  /** The activity done last, if the course still has it. */
  Optional<Activity> last(Course course) {
    return results.stream()
        .filter(result -> result.doneAt() != null)
        .max(Comparator.comparing(ActivityResult::doneAt))
        .flatMap(result -> course.activity(result.activityId()));
  }
}
