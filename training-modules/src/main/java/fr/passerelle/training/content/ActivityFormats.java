package fr.passerelle.training.content;

import fr.passerelle.training.course.Course;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * The kinds of activities that files may hold: each jar names its own.
 *
 * @param others whether there may be others too, which are gone
 */
record ActivityFormats(Map<String, ActivityFormat<?>> byType, boolean others) {

  static final ActivityFormats ALL = in(ActivityFormats.class.getClassLoader());

  /** For a version that was whole when it was kept: of a type that is gone, others go on. */
  static final ActivityFormats AND_GONE = new ActivityFormats(ALL.byType(), true);

  private static ActivityFormats in(ClassLoader loader) {
    Map<String, ActivityFormat<?>> byType = new TreeMap<>();
    for (ActivityFormat<?> format : ServiceLoader.load(ActivityFormat.class, loader)) {
      if (byType.put(format.type(), format) != null) {
        throw new IllegalStateException("two kinds of activities are called " + format.type());
      }
    }
    return new ActivityFormats(byType, false);
  }

  Optional<ActivityFormat<?>> of(String type) {
    return Optional.<ActivityFormat<?>>ofNullable(byType.get(type))
        .or(() -> others ? Optional.of(new GoneFormat(type)) : Optional.empty());
  }

  void checkIn(Course course) {
    byType.values().forEach(format -> format.checkIn(course));
  }
}
