package fr.passerelle.portal.guide;

import java.util.List;

/**
 * The card to keep: photographed or printed.
 *
 * @param link to the real site; null when there is none
 */
public record CardView(Frame frame, List<String> lines, OutLink link) {

  static CardView of(Frame frame, Card card) {
    return new CardView(frame, card.lines(), card.link().orElse(null));
  }
}
