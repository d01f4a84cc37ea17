package fr.passerelle.portal.guide;

import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.page.View;
import fr.passerelle.training.course.Activity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The kinds of screens there are: a guide asks here, and knows none of them. */
@ApplicationScoped
class Screens {

  private final Map<Class<?>, Screen<?>> byActivity = new HashMap<>();

  /** For the container's proxy. */
  protected Screens() {
    this(List.of());
  }

  @Inject
  Screens(@Any Instance<Screen<?>> screens) {
    this((Iterable<Screen<?>>) screens);
  }

  Screens(Iterable<? extends Screen<?>> screens) {
    screens.forEach(screen -> byActivity.put(screen.activities(), screen));
  }

  View show(ScreenVisit<Activity> visit) {
    return show(of(visit.screen()), visit);
  }

  private static <A extends Activity> View show(Screen<A> screen, ScreenVisit<Activity> visit) {
    return screen.show(visit.as(screen.activities()));
  }

  Response done(ScreenVisit<Activity> visit) {
    return done(of(visit.screen()), visit);
  }

  private static <A extends Activity> Response done(Screen<A> screen, ScreenVisit<Activity> visit) {
    return screen.done(visit.as(screen.activities()));
  }

  /** What the kinds of this guide say at its end, in the order the guide has them. */
  List<Conclusion> atTheEnd(Walk walk) {
    return walk.guide().activities().stream()
        .map(Activity::getClass)
        .distinct()
        .flatMap(this::concluding)
        .flatMap(kind -> kind.atTheEnd(walk).stream())
        .toList();
  }

  private Stream<Concludes<?>> concluding(Class<?> activities) {
    return byActivity.get(activities) instanceof Concludes<?> kind
        ? Stream.of(kind)
        : Stream.empty();
  }

  private Screen<?> of(Activity activity) {
    Screen<?> screen = byActivity.get(activity.getClass());
    if (screen == null) {
      throw noSuchScreen();
    }
    return screen;
  }

  /** The guide has no such screen, or one that no guide can show. */
  static Problem noSuchScreen() {
    return new Problem(Status.NOT_FOUND, "portal.problem.step");
  }
}
