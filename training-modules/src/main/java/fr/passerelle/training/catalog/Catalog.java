package fr.passerelle.training.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The courses on offer. */
@ApplicationScoped
public class Catalog {

  /** The course as it is today, in the person's language or else the course's first one. */
  public Optional<Course> current(String courseId, Locale locale) {
    throw new UnsupportedOperationException("coming");
  }

  /** The course as it was when an attempt began, in the course's first language. */
  public Course version(CourseVersion version) {
    throw new UnsupportedOperationException("coming");
  }

  /** As {@link #version(CourseVersion)}, in the person's language when the course speaks it. */
  public Course version(CourseVersion version, Locale locale) {
    throw new UnsupportedOperationException("coming");
  }

  /** Every course as it is today, each in its first language. */
  public List<Course> all() {
    throw new UnsupportedOperationException("coming");
  }

  /** Keeps this version's files for as long as attempts need them; call when one begins. */
  public void keep(CourseVersion version) {
    throw new UnsupportedOperationException("coming");
  }
}
