package fr.passerelle.training.question.zone;

import fr.passerelle.training.course.Ids;
import fr.passerelle.training.course.Rules;

/**
 * A part of the picture, with its words in the list.
 *
 * @param text what it is, for whoever does not see the picture
 */
public record Zone(String id, String text, Place at, boolean correct, String feedback) {

  /** Where it lies, in percent of the picture's width and height, from its upper left corner. */
  public record Place(double x, double y, double width, double height) {
    public Place {
      if (!(x >= 0 && y >= 0 && x + width <= 100 && y + height <= 100)) {
        throw new IllegalArgumentException("a zone lies within the picture, in percent");
      }
      if (!(width >= 4 && height >= 4)) {
        throw new IllegalArgumentException("a zone is at least 4 percent wide and high");
      }
    }

    private boolean covers(Place other) {
      return x < other.x + other.width
          && other.x < x + width
          && y < other.y + other.height
          && other.y < y + height;
    }
  }

  public Zone {
    Ids.require(id);
    text = Rules.text("text", text);
    Rules.present("at", at);
    feedback = Rules.text("feedback of " + id, feedback);
  }

  boolean covers(Zone other) {
    return at.covers(other.at);
  }
}
