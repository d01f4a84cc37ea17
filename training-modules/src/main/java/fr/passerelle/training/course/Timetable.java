package fr.passerelle.training.course;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The days of a course in one context, as they stand on one day for one reader. What is said of a
 * module that the course has not is of no consequence.
 *
 * @param days by the module's id; of the whole course by {@link #WHOLE}
 * @param today at the clock of Paris
 * @param binding whether days and the order of steps keep this reader waiting: whoever teaches sees
 *     all
 */
public record Timetable(Map<String, Days> days, LocalDate today, boolean binding) {

  /** Stands for the whole course: no module has this id. */
  public static final String WHOLE = "";

  /** Where nobody gave days. */
  public static final Timetable NONE = new Timetable(Map.of(), LocalDate.EPOCH, true);

  public Timetable {
    days = Map.copyOf(days);
  }

  /** The days of a module, or of the {@link #WHOLE}. */
  public Days of(String moduleId) {
    return days.getOrDefault(moduleId, Days.NONE);
  }

  /** For a module by itself: the days of the whole say nothing there. */
  Timetable ofOneModule() {
    Map<String, Days> ofModules = new HashMap<>(days);
    ofModules.remove(WHOLE);
    return new Timetable(ofModules, today, binding);
  }

  /** The day on which a module opens that is closed; none for one that is open. */
  public Optional<LocalDate> opens(TrainingModule module) {
    return binding ? ahead(module.id()) : Optional.empty();
  }

  /** The day on which a module opens, or the whole, where that is still to come. */
  public Optional<LocalDate> ahead(String moduleId) {
    return Optional.of(of(moduleId)).filter(one -> !one.isOpenOn(today)).map(Days::opens);
  }

  /** The first day on which a module opens that is closed; none where all are open. */
  public Optional<LocalDate> opensNext(Course course) {
    return course.modules().stream()
        .flatMap(module -> opens(module).stream())
        .min(Comparator.naturalOrder());
  }
}
