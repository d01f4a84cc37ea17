package fr.passerelle.training.attempt;

import fr.passerelle.training.course.Audience;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.TrainingModule;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a link was placed for: its custom parameter {@code content}, such as {@code
 * parcours:donnees-droits-securite} for teachers or {@code guide:me-connecter} for parents; {@code
 * parcours:donnees-droits-securite/mes-habitudes} is one module of a course.
 *
 * @param moduleId the one module placed, or null for the whole course
 */
public record PlacedContent(Kind kind, String courseId, String moduleId) {

  /** Whom the link addresses, and so which pages show the course. */
  public enum Kind {
    PARCOURS("course", Audience.TEACHERS),
    GUIDE("guide", Audience.PARENTS);

    private final String home;
    private final Audience audience;

    Kind(String home, Audience audience) {
      this.home = home;
      this.audience = audience;
    }

    /** The kind of link that leads to courses for this audience. */
    public static Kind of(Audience audience) {
      return Stream.of(values())
          .filter(kind -> kind.audience == audience)
          .findFirst()
          .orElseThrow();
    }

    /** The path of its first page, inside a launch. */
    public String home() {
      return home;
    }

    /** Whom the courses of this kind are written for. */
    public Audience audience() {
      return audience;
    }
  }

  private static final Pattern FORM =
      Pattern.compile("(parcours|guide):([a-z0-9-]{1,60})(?:/([a-z0-9-]{1,60}))?");

  /** The content a link names, or nothing when it names none that we know how to open. */
  public static Optional<PlacedContent> of(String content) {
    return Optional.ofNullable(content)
        .map(FORM::matcher)
        .filter(Matcher::matches)
        .map(named -> new PlacedContent(kind(named.group(1)), named.group(2), named.group(3)));
  }

  /** Whom a link addresses; teachers when it names nothing that we know how to open. */
  public static Audience audience(String content) {
    return of(content).map(placed -> placed.kind().audience()).orElse(Audience.TEACHERS);
  }

  /** What a link to this whole course carries. */
  public static String content(Course course) {
    return Kind.of(course.audience()).name().toLowerCase(Locale.ROOT) + ":" + course.id();
  }

  /** As much of the course as was placed; all of it in a version that has no such module. */
  public Course scope(Course course) {
    return moduleId == null ? course : course.only(moduleId);
  }

  /** The one module placed; none for a whole course, or a version that has no such module. */
  public Optional<TrainingModule> module(Course course) {
    return Optional.ofNullable(moduleId).flatMap(course::module);
  }

  /** What to call it: by the module's own title when one was placed, else by the course's. */
  public String title(Course course) {
    return module(course).map(TrainingModule::title).orElse(course.title());
  }

  private static Kind kind(String name) {
    return name.equals("guide") ? Kind.GUIDE : Kind.PARCOURS;
  }
}
