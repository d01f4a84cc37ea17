package fr.passerelle.lti.choice;

import fr.passerelle.lti.deeplinking.Icon;
import fr.passerelle.lti.deeplinking.LinkDraft;
import fr.passerelle.lti.deeplinking.LinkLineItem;
import fr.passerelle.lti.deeplinking.LtiResourceLinkItem;
import fr.passerelle.lti.deeplinking.Period;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * How a trainer wants content placed.
 *
 * @param maximum the scale of the column in the gradebook, or none for a link without one
 * @param available when the links may be opened, or none for always
 */
record Placement(Optional<Double> maximum, Optional<Period> available) {

  /** What our columns are for, in every workspace. */
  private static final String TAG = "passerelle";

  /**
   * The link to place. The content travels in a custom parameter and in the column's resource id:
   * both go along when a course is copied, the platform's own ids do not.
   */
  LtiResourceLinkItem link(ContentOffer offer, URI logo) {
    LinkDraft link =
        LtiResourceLinkItem.titled(offer.title())
            .text(offer.summary())
            .icon(new Icon(logo, 96, 96))
            .custom(Map.of("content", offer.content()));
    maximum.ifPresent(
        points -> link.lineItem(LinkLineItem.of(offer.title(), points, TAG, offer.content())));
    available.ifPresent(link::available);
    return link.item();
  }
}
