package fr.passerelle.portal.card;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.lti.page.View;
import fr.passerelle.portal.guide.Concludes;
import fr.passerelle.portal.guide.Conclusion;
import fr.passerelle.portal.guide.Conclusion.Spot;
import fr.passerelle.portal.guide.OutLink;
import fr.passerelle.portal.guide.ScreenVisit;
import fr.passerelle.portal.guide.Walk;
import fr.passerelle.training.activity.ActivityKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Shows the card to keep; at the end it leads to the real site, and back to the card. */
@ApplicationScoped
public class CardKind implements ActivityKind<Card>, Concludes<Card> {

  @Override
  public Class<Card> activities() {
    return Card.class;
  }

  @Override
  public String icon() {
    return "page";
  }

  @Override
  public Fragment outline(Card card) {
    return Fragment.of("pp/card/outline.jte", "card", card);
  }

  @Override
  public View show(ScreenVisit<Card> visit) {
    return visit.page("pp/card/card.jte", "card", CardView.of(visit.frame(), visit.screen()));
  }

  @Override
  public List<Conclusion> atTheEnd(Walk walk) {
    List<Card> cards = walk.guide().activities(Card.class);
    Stream<Conclusion> trying =
        cards.stream().flatMap(card -> card.link().stream()).limit(1).map(CardKind::tryOut);
    Stream<Conclusion> seeingAgain = cards.stream().limit(1).map(card -> seeAgain(walk.to(card)));
    return Stream.concat(trying, seeingAgain).toList();
  }

  private static Conclusion tryOut(OutLink link) {
    return new Conclusion(Spot.NEXT, Fragment.of("pp/card/try.jte", "link", link));
  }

  private static Conclusion seeAgain(String card) {
    return new Conclusion(Spot.BUTTON, Fragment.of("pp/card/button.jte", "card", card));
  }
}
