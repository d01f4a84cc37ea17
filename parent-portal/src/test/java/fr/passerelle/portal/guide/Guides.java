package fr.passerelle.portal.guide;

import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.AttemptKey;
import fr.passerelle.training.content.Catalog;
import fr.passerelle.training.course.Achievement;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseStep;
import fr.passerelle.training.learner.Learner;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The guides we ship, and somebody walking one. */
public final class Guides {

  static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

  private Guides() {}

  static Catalog catalog() {
    return Catalog.of(Guides.class.getClassLoader());
  }

  public static Course connecting() {
    return catalog().current("me-connecter", Locale.FRENCH).orElseThrow();
  }

  public static Walk walk(Course guide) {
    AttemptKey key = new AttemptKey(1, "parent", "1", "ecole", guide.id());
    Learner learner = new Learner(1, "parent", NOON);
    Attempt attempt = new Attempt(learner, key, guide.version(), NOON);
    return new Walk(guide, attempt, rest -> "/s/x/guide/" + rest, "/s/x/for-teachers");
  }

  /** Does this many screens, from the first. */
  static Walk walked(Course guide, int screens) {
    Walk walk = walk(guide);
    List<CourseStep> steps = CourseStep.of(guide).limit(screens).toList();
    steps.forEach(step -> walk.attempt().reach(step, Achievement.FULL, NOON));
    return walk;
  }
}
