package fr.passerelle.training.activity;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.lti.page.View;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.training.activity.ShowsTheGroup.GroupPage;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.AttemptKey;
import fr.passerelle.training.course.Activity;
import fr.passerelle.training.course.Course;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The kinds of activities there are: pages that show activities ask here and know no kind. */
@ApplicationScoped
public class ActivityKinds {

  private final Map<Class<?>, ActivityKind<?>> byActivity = new HashMap<>();

  /** For the container's proxy. */
  protected ActivityKinds() {
    this(List.of());
  }

  @Inject
  ActivityKinds(@Any Instance<ActivityKind<?>> kinds) {
    this((Iterable<ActivityKind<?>>) kinds);
  }

  ActivityKinds(Iterable<ActivityKind<?>> kinds) {
    kinds.forEach(kind -> byActivity.put(kind.activities(), kind));
  }

  /** The name of the drawing that stands for an activity. */
  public String icon(Activity activity) {
    return of(activity).icon();
  }

  /** Whether what is answered there is for its owner alone. */
  public boolean isPrivate(Activity activity) {
    return of(activity).isPrivate();
  }

  /** Whether what was handed in there and is not done yet is to be gone over again. */
  public boolean isGoneOver(Activity activity) {
    return of(activity) instanceof KeepsWork<?> keeping && keeping.isGoneOver();
  }

  /** What is in an activity, to read. */
  public Fragment outline(Activity activity) {
    return outline(of(activity), activity);
  }

  private static <A extends Activity> Fragment outline(ActivityKind<A> kind, Activity activity) {
    return kind.outline(kind.activities().cast(activity));
  }

  /** The page of an activity that is open to its visitor. */
  public View show(Visit<Activity> visit) {
    return show(of(visit.activity()), visit);
  }

  private static <A extends Activity> View show(ActivityKind<A> kind, Visit<Activity> visit) {
    if (kind instanceof Playable<A> playable) {
      return playable.show(visit.as(kind.activities()).orElseThrow());
    }
    throw Visits.noSuchActivity();
  }

  /** What the owner of an attempt handed in, by the activity's id, as its reader may see it. */
  public Map<String, Fragment> work(Attempt attempt, Course course, KeepsWork.Reader reader) {
    Map<String, Fragment> work = new HashMap<>();
    byActivity.values().forEach(kind -> work.putAll(work(kind, attempt, course, reader)));
    return work;
  }

  private static <A extends Activity> Map<String, Fragment> work(
      ActivityKind<A> kind, Attempt attempt, Course course, KeepsWork.Reader reader) {
    return kind instanceof KeepsWork<A> keeping
        ? keeping.work(attempt, course.activities(kind.activities()), reader)
        : Map.of();
  }

  /** The pages about a whole group that kinds have, kind by kind; one query for each at most. */
  public List<GroupPage> groupPages(LaunchSession session, AttemptKey key, Course course) {
    return byActivity.values().stream()
        .flatMap(kind -> groupPages(kind, session, key, course).stream())
        .sorted(Comparator.comparing(GroupPage::href))
        .toList();
  }

  private static <A extends Activity> List<GroupPage> groupPages(
      ActivityKind<A> kind, LaunchSession session, AttemptKey key, Course course) {
    return kind instanceof ShowsTheGroup<A> shows
        ? shows.groupPages(session, key, course.activities(kind.activities()))
        : List.of();
  }

  /** What this attempt's owner is advised to begin with, by the module's id: for them alone. */
  public Map<String, Suggestion> suggestions(Attempt attempt, Course course) {
    Map<String, Suggestion> suggested = new LinkedHashMap<>();
    byActivity
        .values()
        .forEach(
            kind ->
                suggestions(kind, attempt, course)
                    .forEach(one -> suggested.putIfAbsent(one.moduleId(), one)));
    return suggested;
  }

  private static <A extends Activity> List<Suggestion> suggestions(
      ActivityKind<A> kind, Attempt attempt, Course course) {
    return kind instanceof Suggests<A> suggesting
        ? suggesting.suggestions(attempt, course.activities(kind.activities()))
        : List.of();
  }

  private ActivityKind<?> of(Activity activity) {
    ActivityKind<?> kind = byActivity.get(activity.getClass());
    if (kind == null) {
      throw new IllegalStateException("no kind of activity for " + activity.getClass());
    }
    return kind;
  }
}
