package fr.passerelle.training.course;

import fr.passerelle.training.competence.Competence;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A unit with one objective and its activities.
 *
 * @param minutes the duration its author credits, 1 to 300; nobody's time is measured
 * @param competences of the frameworks that it works on
 * @param after the ids of the modules that have to be done before it opens
 * @param durations of the activities, in their order: their words are counted once, not on each
 *     page
 */
public record TrainingModule(
    String id,
    int minutes,
    List<Competence> competences,
    String title,
    String objective,
    List<Activity> activities,
    List<String> after,
    List<Duration> durations) {

  public TrainingModule {
    Ids.require(id);
    if (minutes < 1 || minutes > 300) {
      throw new IllegalArgumentException("minutes must be 1 to 300: " + minutes);
    }
    competences = Rules.orEmpty(competences);
    title = Rules.text("title", title);
    objective = Rules.text("objective", objective);
    activities = Rules.atLeast(1, "activities", activities);
    after = List.copyOf(after);
    durations = List.copyOf(durations);
    if (durations.size() != activities.size()) {
      throw new IllegalArgumentException("each activity has one duration");
    }
  }

  /** Counts the words of its activities. */
  public TrainingModule(
      String id,
      int minutes,
      List<Competence> competences,
      String title,
      String objective,
      List<Activity> activities,
      List<String> after) {
    this(
        id,
        minutes,
        competences,
        title,
        objective,
        activities,
        after,
        activities.stream().map(Activity::duration).toList());
  }

  /** One that is open from the start. */
  public TrainingModule(
      String id,
      int minutes,
      List<Competence> competences,
      String title,
      String objective,
      List<Activity> activities) {
    this(id, minutes, competences, title, objective, activities, List.of());
  }

  public Optional<Activity> activity(String activityId) {
    return activities.stream().filter(activity -> activity.id().equals(activityId)).findFirst();
  }

  /** How long some of its activities take together. */
  public Duration duration(Predicate<Activity> which) {
    return ReadingTime.sum(
        IntStream.range(0, activities.size())
            .filter(index -> which.test(activities.get(index)))
            .mapToObj(durations::get));
  }
}
