package fr.passerelle.training.activity.exploration;

import fr.passerelle.training.content.source.Picture;
import fr.passerelle.training.course.Html;
import fr.passerelle.training.course.Ids;
import fr.passerelle.training.course.Reading;
import fr.passerelle.training.course.ReadingTime;
import fr.passerelle.training.course.Rules;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * An image to explore, point by point. It is done when its owner says so: which points somebody
 * opened is known to nobody.
 *
 * @param intro what to look for
 * @param points in the order of their numbers, 2 to 12
 * @param conclusion below the points; may be empty
 */
public record Exploration(
    String id, String title, Html intro, Picture image, List<Point> points, Html conclusion)
    implements Reading {

  private static final int MOST = 12;

  /** To find a point and open it. */
  private static final Duration FINDING = Duration.ofSeconds(5);

  public Exploration {
    Ids.require(id);
    title = Rules.text("title", title);
    Html.require("intro", intro);
    Rules.present("image", image);
    points = Rules.atLeast(2, "points", points);
    if (points.size() > MOST) {
      throw new IllegalArgumentException("points are " + MOST + " at most");
    }
    Ids.requireUnique(points, Point::id);
    requireApart(points);
    conclusion = Html.orNone(conclusion);
  }

  private static void requireApart(List<Point> points) {
    for (Point one : points) {
      for (Point other : points.subList(points.indexOf(one) + 1, points.size())) {
        if (!one.isApartFrom(other)) {
          throw new IllegalArgumentException(
              "points cover each other on a phone: " + one.id() + ", " + other.id());
        }
      }
    }
  }

  @Override
  public Duration duration() {
    return ReadingTime.words(texts().toList())
        .plus(ReadingTime.PICTURE)
        .plus(FINDING.multipliedBy(points.size()));
  }

  private Stream<String> texts() {
    return Stream.concat(
        Stream.of(intro.unfolded(), conclusion.unfolded()),
        points.stream().flatMap(point -> Stream.of(point.title(), point.text().unfolded())));
  }
}
