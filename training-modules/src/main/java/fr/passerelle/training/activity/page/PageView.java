package fr.passerelle.training.activity.page;

import fr.passerelle.training.activity.Frame;
import fr.passerelle.training.content.source.Handout;
import java.time.LocalDate;
import java.util.List;

/**
 * A page to read.
 *
 * @param html sanitised
 * @param verified when its facts were last checked, or null
 * @param handouts to take away
 */
public record PageView(Frame frame, String html, LocalDate verified, List<Handout> handouts) {

  static PageView of(Frame frame, Page page) {
    return new PageView(frame, page.body().safe(), page.verified().orElse(null), page.handouts());
  }
}
