package fr.passerelle.training.activity.exploration;

import fr.passerelle.training.course.Html;
import fr.passerelle.training.course.Ids;
import fr.passerelle.training.course.Rules;

/**
 * A place in the image, and what there is to say of it.
 *
 * @param x from the image's left edge, in percent of its width
 * @param y from its top, in percent of its height
 */
public record Point(String id, String title, int x, int y, Html text) {

  /** A mark is 36 pixels wide, and an image as narrow as 288: no mark sticks out. */
  private static final int EDGE = 7;

  /** No two marks cover each other there either; such an image is 180 pixels high, or higher. */
  private static final int APART_ACROSS = 13;

  private static final int APART_DOWN = 20;

  public Point {
    Ids.require(id);
    title = Rules.text("title", title);
    requireInside("x", x);
    requireInside("y", y);
    Html.require("text", text);
  }

  private static void requireInside(String field, int percent) {
    if (percent < EDGE || percent > 100 - EDGE) {
      throw new IllegalArgumentException(
          field + " is a percentage from " + EDGE + " to " + (100 - EDGE) + ": " + percent);
    }
  }

  /** Whether the marks of both can be told from each other on a phone. */
  boolean isApartFrom(Point other) {
    return Math.abs(x - other.x) >= APART_ACROSS || Math.abs(y - other.y) >= APART_DOWN;
  }
}
