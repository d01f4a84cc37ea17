package fr.passerelle.training.content;

import fr.passerelle.training.content.source.CourseFiles;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseVersion;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One version of a course, in all its languages.
 *
 * @param languages by ISO 639 code, the one to fall back on first
 */
record Edition(CourseFiles files, Map<String, Course> languages) {

  Edition {
    languages = Collections.unmodifiableMap(new LinkedHashMap<>(languages));
  }

  CourseVersion version() {
    return first().version();
  }

  Course first() {
    return languages.values().iterator().next();
  }

  Course in(Locale locale) {
    return languages.getOrDefault(locale.getLanguage(), first());
  }
}
