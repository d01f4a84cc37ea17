package fr.passerelle.training.attempt;

import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.training.course.Audience;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.TrainingModule;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a link was placed for: its custom parameter {@code content}, such as {@code
 * parcours:donnees-droits-securite} for teachers or {@code guide:me-connecter} for parents; {@code
 * parcours:donnees-droits-securite/mes-habitudes} is one module of a course.
 *
 * @param moduleId the one module placed, or null for the whole course
 */
public record PlacedContent(ContentKind kind, String courseId, String moduleId) {

  private static final Pattern FORM =
      Pattern.compile("([a-z]{1,20}):([a-z0-9-]{1,60})(?:/([a-z0-9-]{1,60}))?");

  /** The content a link names, or nothing when it names none that we know how to open. */
  public static Optional<PlacedContent> of(String content) {
    return Optional.ofNullable(content)
        .map(FORM::matcher)
        .filter(Matcher::matches)
        .flatMap(
            named ->
                ContentKinds.called(named.group(1))
                    .map(kind -> new PlacedContent(kind, named.group(2), named.group(3))));
  }

  /** What the link of this launch names. */
  public static Optional<PlacedContent> of(LaunchSession session) {
    return of(session.content());
  }

  /** Whom a launch addresses; teachers when its link names nothing that we know how to open. */
  public static Audience audience(LaunchSession session) {
    return of(session).map(placed -> placed.kind().audience()).orElse(Audience.TEACHERS);
  }

  /** What a link to this whole course carries. */
  public static String content(Course course) {
    return ContentKinds.of(course.audience()).word() + ":" + course.id();
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
}
