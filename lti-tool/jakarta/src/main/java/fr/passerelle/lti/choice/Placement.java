package fr.passerelle.lti.choice;

import fr.passerelle.lti.ags.SubmissionReview;
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
 * @param column whether the links get a column in the gradebook
 * @param maximum the scale of the columns, or none for each content's own
 * @param available when the links may be opened, or none for always
 */
record Placement(boolean column, Optional<Double> maximum, Optional<Period> available) {

  /** What our columns are for, in every workspace. */
  private static final String TAG = "passerelle";

  /**
   * The link to place. The content travels in a custom parameter, in the link's own address and in
   * the column's resource id: all go along when a course is copied, the platform's own ids do not.
   *
   * @param address the content's own
   * @param reviewLabel what the platform may call the way to the work behind a score
   */
  LtiResourceLinkItem link(ContentOffer offer, URI address, URI logo, String reviewLabel) {
    LinkDraft link =
        LtiResourceLinkItem.titled(offer.title())
            .text(offer.summary())
            .url(address)
            .icon(new Icon(logo, 96, 96))
            .custom(Map.of("content", offer.content()));
    if (column) {
      link.lineItem(column(offer, maximum.orElse(offer.scale()), reviewLabel));
    }
    available.ifPresent(link::available);
    return link.item();
  }

  /** The work behind its scores can be looked at as soon as there is any. */
  private static LinkLineItem column(ContentOffer offer, double points, String reviewLabel) {
    return new LinkLineItem(
        Optional.of(offer.title()),
        points,
        Optional.of(TAG),
        Optional.of(offer.content()),
        Optional.of(SubmissionReview.labelled(reviewLabel, Map.of("content", offer.content()))));
  }
}
