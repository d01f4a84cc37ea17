package fr.passerelle.training.activity.page;

import fr.passerelle.training.activity.Frame;
import java.time.LocalDate;

/**
 * A page to read.
 *
 * @param html sanitised
 * @param verified when its facts were last checked, or null
 */
public record PageView(Frame frame, String html, LocalDate verified) {

  static PageView of(Frame frame, Page page) {
    return new PageView(frame, page.body().safe(), page.verified().orElse(null));
  }
}
