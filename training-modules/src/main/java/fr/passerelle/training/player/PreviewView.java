package fr.passerelle.training.player;

import fr.passerelle.lti.choice.PreviewLinks;
import fr.passerelle.lti.page.Fragment;
import fr.passerelle.training.attempt.PlacedContent;
import fr.passerelle.training.course.Activity;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.TrainingModule;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A course as a trainer may read it before placing it: its contents, and a page for each module.
 * All of it on one page was 22 500 pixels high.
 *
 * @param shown the module of this page; null on the page of the contents
 * @param outlines of its activities; none on the page of the contents
 * @param contents the address of the contents; null where one module is all there is
 * @param back the address that leads back to the picker as it was
 */
public record PreviewView(
    Course course,
    List<Part> parts,
    Part shown,
    List<Outline> outlines,
    String contents,
    String back) {

  /** A module, and where it can be read. */
  public record Part(int number, TrainingModule module, String href) {}

  /** An activity and what is in it. */
  public record Outline(Activity activity, Fragment inside) {}

  /** The one module of a guide, whole; its readers choose nothing. */
  static PreviewView guide(Course guide, String back, Function<Activity, Fragment> outlines) {
    Part whole = new Part(1, guide.modules().get(0), back);
    return new PreviewView(guide, List.of(whole), whole, outlines(whole, outlines), null, back);
  }

  /** What a picker previews: the contents, or the module that was asked for. */
  public static PreviewView of(
      Course course,
      Optional<TrainingModule> asked,
      PreviewLinks links,
      Function<Activity, Fragment> outlines) {
    String content = PlacedContent.content(course);
    List<Part> parts =
        course.modules().stream().map(module -> part(course, module, links)).toList();
    Part shown =
        parts.size() == 1
            ? parts.get(0)
            : parts.stream()
                .filter(part -> asked.filter(part.module()::equals).isPresent())
                .findFirst()
                .orElse(null);
    return new PreviewView(
        course,
        parts,
        shown,
        shown == null ? List.of() : outlines(shown, outlines),
        parts.size() == 1 ? null : links.to(content),
        links.picker());
  }

  private static List<Outline> outlines(Part shown, Function<Activity, Fragment> outlines) {
    return shown.module().activities().stream()
        .map(activity -> new Outline(activity, outlines.apply(activity)))
        .toList();
  }

  private static Part part(Course course, TrainingModule module, PreviewLinks links) {
    String content = PlacedContent.content(course) + "/" + module.id();
    return new Part(course.modules().indexOf(module) + 1, module, links.to(content));
  }

  /** What this page is about. */
  public String title() {
    return shown == null || contents == null ? course.title() : shown.module().title();
  }

  /** The module after the one shown, or null. */
  public Part next() {
    return shown == null || shown.number() == parts.size() ? null : parts.get(shown.number());
  }
}
