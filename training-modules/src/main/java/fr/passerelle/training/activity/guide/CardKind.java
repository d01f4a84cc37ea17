package fr.passerelle.training.activity.guide;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.training.activity.ActivityKind;
import jakarta.enterprise.context.ApplicationScoped;

/** The card to keep; its screen is the portal’s. */
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
    return Fragment.of("tm/guide/card-outline.jte", "card", card);
  }
}
