package fr.passerelle.portal.card;

import fr.passerelle.portal.guide.OutLink;
import fr.passerelle.portal.guide.ScreenFrame;
import java.util.List;

/**
 * The card to keep: photographed or printed.
 *
 * @param link to the real site; null when there is none
 */
public record CardView(ScreenFrame frame, List<String> lines, OutLink link) {

  static CardView of(ScreenFrame frame, Card card) {
    return new CardView(frame, card.lines(), card.link().orElse(null));
  }
}
