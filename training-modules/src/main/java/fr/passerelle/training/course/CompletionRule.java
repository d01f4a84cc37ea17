package fr.passerelle.training.course;

import java.util.Map;
import java.util.Set;

/**
 * A course's own rule: what completes it and how its score is made. Where it says nothing every
 * activity is required, weighs the same, and counts by its best try.
 *
 * @param pass the least score, of 100, that completes the whole course; 0 for any
 * @param optionalModules the ids of modules that the course is completed without
 * @param activities those about which something is said, by their ids
 */
public record CompletionRule(
    int pass, Set<String> optionalModules, Map<String, Counting> activities) {

  /** Everything is required and weighs the same. */
  public static final CompletionRule USUAL = new CompletionRule(0, Set.of(), Map.of());

  public CompletionRule {
    if (pass < 0 || pass > 100) {
      throw new IllegalArgumentException("pass must be 0 to 100: " + pass);
    }
    optionalModules = Set.copyOf(optionalModules);
    activities = Map.copyOf(activities);
  }

  /** How an activity counts, as far as its own module goes. */
  public Counting of(Activity activity) {
    return activities.getOrDefault(activity.id(), Counting.USUAL);
  }

  /** Whether the course is completed without this module. */
  public boolean isOptional(TrainingModule module) {
    return optionalModules.contains(module.id());
  }

  boolean requires(TrainingModule module, Activity activity) {
    return !isOptional(module) && of(activity).required();
  }

  /** Of one module by itself: it was chosen, and its course's pass mark is about the course. */
  CompletionRule ofOneModule() {
    return new CompletionRule(0, Set.of(), activities);
  }
}
