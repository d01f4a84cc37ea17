package fr.passerelle.training.course;

import java.util.List;
import java.util.Optional;

/**
 * A unit with one objective and its activities.
 *
 * @param minutes the duration its author credits, 1 to 300; nobody's time is measured
 * @param competences keys of the reference framework, e.g. {@code CRCNEDU-1.4}
 */
public record TrainingModule(
    String id,
    int minutes,
    List<String> competences,
    String title,
    String objective,
    List<Activity> activities) {

  public TrainingModule {
    Ids.require(id);
    if (minutes < 1 || minutes > 300) {
      throw new IllegalArgumentException("minutes must be 1 to 300: " + minutes);
    }
    competences = Rules.texts("competences", competences);
    title = Rules.text("title", title);
    objective = Rules.text("objective", objective);
    activities = Rules.atLeast(1, "activities", activities);
  }

  public Optional<Activity> activity(String activityId) {
    return activities.stream().filter(activity -> activity.id().equals(activityId)).findFirst();
  }
}
