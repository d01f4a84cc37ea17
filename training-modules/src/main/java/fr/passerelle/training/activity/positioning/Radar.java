package fr.passerelle.training.activity.positioning;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A drawing of two series of levels on spokes around a centre, as SVG: {@value #SIZE} by {@value
 * #SIZE}. It draws what the table beside it says.
 *
 * @param rings the outlines of the levels, from the centre; each the value of {@code points}
 * @param before the outline of the first series
 * @param now the outline of the second series
 */
public record Radar(
    List<Spoke> spokes,
    List<String> rings,
    String before,
    String now,
    List<Point> pointsBefore,
    List<Point> pointsNow) {

  static final int SIZE = 320;

  private static final double CENTRE = SIZE / 2.0;
  private static final double RADIUS = 124;
  private static final double OF_LABELS = 145;

  /** A place in the drawing. */
  public record Point(double left, double top) {

    public String x() {
      return text(left);
    }

    public String y() {
      return text(top);
    }

    private static String text(double value) {
      return String.format(Locale.ROOT, "%.1f", value);
    }
  }

  /** A line from the centre, with its number at the end. */
  public record Spoke(int number, Point end, Point label) {}

  /** Draws levels from 1 to {@code most}, the first spoke upright, the others clockwise. */
  static Radar of(int most, List<Integer> before, List<Integer> now) {
    int count = before.size();
    return new Radar(
        IntStream.range(0, count).mapToObj(at -> spoke(at, count)).toList(),
        IntStream.rangeClosed(1, most)
            .mapToObj(level -> outline(most, IntStream.range(0, count).map(at -> level)))
            .toList(),
        outline(most, before.stream().mapToInt(Integer::intValue)),
        outline(most, now.stream().mapToInt(Integer::intValue)),
        points(most, before),
        points(most, now));
  }

  /** The width and the height of the drawing. */
  public int size() {
    return SIZE;
  }

  /** The middle. */
  public Point centre() {
    return new Point(CENTRE, CENTRE);
  }

  private static Spoke spoke(int at, int count) {
    return new Spoke(at + 1, point(at, count, RADIUS), point(at, count, OF_LABELS));
  }

  private static String outline(int most, IntStream levels) {
    return points(most, levels.boxed().toList()).stream()
        .map(point -> point.x() + "," + point.y())
        .collect(Collectors.joining(" "));
  }

  private static List<Point> points(int most, List<Integer> levels) {
    return IntStream.range(0, levels.size())
        .mapToObj(at -> point(at, levels.size(), RADIUS * levels.get(at) / most))
        .toList();
  }

  private static Point point(int at, int count, double distance) {
    double angle = 2 * Math.PI * at / count - Math.PI / 2;
    return new Point(CENTRE + distance * Math.cos(angle), CENTRE + distance * Math.sin(angle));
  }
}
