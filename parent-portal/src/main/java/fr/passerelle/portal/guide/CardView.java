package fr.passerelle.portal.guide;

import fr.passerelle.training.catalog.Card;
import java.util.List;

/** The card to keep: photographed or printed. */
public record CardView(Frame frame, List<String> lines) {

  static CardView of(Frame frame, Card card) {
    return new CardView(frame, card.lines());
  }
}
