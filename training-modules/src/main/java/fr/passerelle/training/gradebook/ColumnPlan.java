package fr.passerelle.training.gradebook;

import fr.passerelle.lti.ags.LineItem;
import fr.passerelle.lti.ags.LineItemDraft;
import fr.passerelle.lti.ags.SubmissionReview;
import fr.passerelle.training.attempt.PlacedContent;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.TrainingModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which columns a course wants, and what each of them takes: found again, changed, or made. A
 * column is ours by its resource id, which no link brings along (deep-linked columns carry the
 * content alone); no other column is touched, and no column is ever deleted.
 */
final class ColumnPlan {

  /** Begins the resource ids of the columns this tool makes. */
  static final String OURS = "column:";

  private static final String TAG = "passerelle";

  private ColumnPlan() {}

  /**
   * A column as it shall be.
   *
   * @param content what its work is opened by, as in links
   * @param moduleId the one module it is about, or null for the whole course
   */
  record Wanted(String content, String moduleId, String label, double maximum) {

    String resourceId() {
      return OURS + content;
    }

    /** With the name and the maximum that a column has. */
    private Wanted asIn(LineItem item) {
      return new Wanted(content, moduleId, item.label(), item.scoreMaximum().orElse(maximum));
    }

    /** With the maximum it had before, where nothing says another. */
    private Wanted asKnown(boolean unsaid, List<Known> known) {
      return known.stream()
          .filter(one -> unsaid && one.resourceId().equals(resourceId()))
          .findFirst()
          .map(one -> new Wanted(content, moduleId, label, one.maximum()))
          .orElse(this);
    }

    boolean isNamedLike(Known known) {
      return resourceId().equals(known.resourceId()) && label.equals(known.label());
    }

    /**
     * @param link the link it is made for, where a platform wants one
     */
    LineItemDraft draft(String reviewLabel, Optional<String> link) {
      return new LineItemDraft(
          label,
          maximum,
          Optional.of(TAG),
          Optional.of(resourceId()),
          link,
          Optional.empty(),
          Optional.empty(),
          Optional.of(SubmissionReview.labelled(reviewLabel, Map.of("content", content))));
    }
  }

  /** A column noted before, with the name and maximum last asked for. */
  record Known(String resourceId, String lineItem, String label, double maximum) {}

  /** What one column takes. */
  sealed interface Step {
    Wanted wanted();

    /** It is there. */
    record Found(Wanted wanted, LineItem held) implements Step {}

    /** It is there, with a name or a maximum that is no longer ours. */
    record Changed(Wanted wanted, LineItem held) implements Step {}

    /** It is not there. */
    record Missing(Wanted wanted) implements Step {}
  }

  /**
   * The columns of a layout.
   *
   * @param linked whether the link has a column of its own, which has the course's whole score
   * @param scale the maximum of that column, where the workspace tells it
   * @param known one for the whole course that was made before goes on being fed
   */
  static List<Wanted> wanted(
      Course course, Layout layout, boolean linked, Optional<Double> scale, List<Known> known) {
    double steps = course.points();
    Wanted whole =
        new Wanted(PlacedContent.content(course), null, course.title(), scale.orElse(steps))
            .asKnown(scale.isEmpty(), known);
    List<Wanted> all = new ArrayList<>();
    boolean made = known.stream().anyMatch(one -> one.resourceId().equals(whole.resourceId()));
    if (made || (layout == Layout.COURSE && !linked)) {
      all.add(whole);
    }
    if (layout == Layout.MODULES) {
      // A scale that somebody chose is for the modules too; one point a step is each module's own.
      Optional<Double> chosen = scale.filter(maximum -> maximum != steps);
      course
          .modules()
          .forEach(
              module -> all.add(wanted(course, module, chosen).asKnown(scale.isEmpty(), known)));
    }
    return all;
  }

  private static Wanted wanted(Course course, TrainingModule module, Optional<Double> scale) {
    String content = PlacedContent.content(course) + "/" + module.id();
    double steps = course.only(module.id()).points();
    return new Wanted(content, module.id(), module.title(), scale.orElse(steps));
  }

  /**
   * What is here already of a course whose columns nobody chose: those of its modules, or the one
   * for the whole course where the link has none. They are as they are called there.
   */
  static List<Step.Found> foundBefore(Course course, boolean linked, List<LineItem> held) {
    return Stream.of(Layout.MODULES, Layout.COURSE)
        .flatMap(layout -> wanted(course, layout, linked, Optional.empty(), List.of()).stream())
        .flatMap(one -> held(one, held, List.of()).map(item -> new Step.Found(one, item)).stream())
        .map(found -> new Step.Found(found.wanted().asIn(found.held()), found.held()))
        .toList();
  }

  /** The steps, one for each wanted column, in its order. */
  static List<Step> steps(List<Wanted> wanted, List<LineItem> held, List<Known> known) {
    return wanted.stream().map(one -> step(one, held, known)).toList();
  }

  private static Step step(Wanted wanted, List<LineItem> held, List<Known> known) {
    return held(wanted, held, known)
        .map(item -> isAsWanted(wanted, item, known) ? found(wanted, item) : changed(wanted, item))
        .orElseGet(() -> new Step.Missing(wanted));
  }

  /**
   * The column noted before, wherever it stands in the list and whatever it is called by now; only
   * when it is gone another one with its resource id: a copied course brings twins along.
   */
  private static Optional<LineItem> held(Wanted wanted, List<LineItem> held, List<Known> known) {
    return first(held, item -> isNoted(wanted, item, known))
        .or(
            () ->
                first(
                    held,
                    item -> item.resourceId().filter(wanted.resourceId()::equals).isPresent()));
  }

  private static Optional<LineItem> first(List<LineItem> held, Predicate<LineItem> such) {
    return held.stream().filter(such).findFirst();
  }

  private static boolean isNoted(Wanted wanted, LineItem item, List<Known> known) {
    return known.stream()
        .anyMatch(
            one ->
                one.resourceId().equals(wanted.resourceId())
                    && one.lineItem().equals(item.id().toString()));
  }

  /** Compared with what was last asked for: a name that a teacher gave since is theirs. */
  private static boolean isAsWanted(Wanted wanted, LineItem item, List<Known> known) {
    return known.stream()
        .filter(one -> one.resourceId().equals(wanted.resourceId()))
        .filter(one -> one.lineItem().equals(item.id().toString()))
        .findFirst()
        .map(one -> is(wanted, one.label(), one.maximum()))
        .orElseGet(() -> is(wanted, item.label(), item.scoreMaximum().orElse(wanted.maximum())));
  }

  private static boolean is(Wanted wanted, String label, double maximum) {
    return wanted.label().equals(label) && wanted.maximum() == maximum;
  }

  private static Step found(Wanted wanted, LineItem item) {
    return new Step.Found(wanted, item);
  }

  private static Step changed(Wanted wanted, LineItem item) {
    return new Step.Changed(wanted, item);
  }
}
