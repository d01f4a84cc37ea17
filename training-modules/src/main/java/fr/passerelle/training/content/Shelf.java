package fr.passerelle.training.content;

import fr.passerelle.training.content.source.BrokenCourse;
import fr.passerelle.training.content.source.CourseFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Today's courses, each whole or told as broken. */
record Shelf(Map<String, Edition> editions, List<BrokenCourse> broken) {

  private static final Logger LOG = Logger.getLogger(Shelf.class.getName());

  static Shelf of(List<CourseFiles> courses) {
    Map<String, Edition> editions = new TreeMap<>();
    List<BrokenCourse> broken = new ArrayList<>();
    for (CourseFiles course : courses) {
      try {
        editions.put(course.courseId(), CourseLoader.load(course));
      } catch (BrokenCourse fault) {
        broken.add(fault);
        LOG.log(Level.SEVERE, "Course {0} is not offered: {1}", said(course, fault));
      }
    }
    return new Shelf(editions, List.copyOf(broken));
  }

  Optional<Edition> edition(String courseId) {
    return Optional.ofNullable(editions.get(courseId));
  }

  private static Object[] said(CourseFiles course, BrokenCourse fault) {
    return new Object[] {course.courseId(), fault.getMessage()};
  }
}
