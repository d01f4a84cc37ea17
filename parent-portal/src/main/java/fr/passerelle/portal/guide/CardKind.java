package fr.passerelle.portal.guide;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.training.activity.ActivityKind;
import jakarta.enterprise.context.ApplicationScoped;

/** The card to keep, as training asks about it; {@link GuideResource} shows it. */
@ApplicationScoped
public class CardKind implements ActivityKind<Card> {

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
    return Fragment.of("pp/card-outline.jte", "card", card);
  }
}
