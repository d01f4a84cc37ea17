package fr.passerelle.training.trainer;

import fr.passerelle.training.attempt.PlacedContent;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.Timetable;
import fr.passerelle.training.form.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of a course that may be given days: a module, or the whole, which is open from the start.
 *
 * @param id the module's, or {@link Timetable#WHOLE}
 */
public record TimetablePart(String id, String title) {

  /** As much of the course as was placed: a module placed alone says nothing of the whole. */
  static List<TimetablePart> of(PlacedContent content, Course course) {
    List<TimetablePart> parts = new ArrayList<>();
    if (content.module(course).isEmpty()) {
      parts.add(new TimetablePart(Timetable.WHOLE, course.title()));
    }
    content
        .scope(course)
        .modules()
        .forEach(module -> parts.add(new TimetablePart(module.id(), module.title())));
    return parts;
  }

  public boolean isWhole() {
    return id.equals(Timetable.WHOLE);
  }

  /** The field of the day it opens. */
  public String opens() {
    return Form.field("opens", id);
  }

  /** The field of the day it is advised until. */
  public String until() {
    return Form.field("until", id);
  }

  /** Those that a form asks. */
  Stream<String> fields() {
    return isWhole() ? Stream.of(until()) : Stream.of(opens(), until());
  }
}
