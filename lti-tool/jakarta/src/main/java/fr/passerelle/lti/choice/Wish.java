package fr.passerelle.lti.choice;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What a trainer looks for.
 *
 * @param words found in title, summary or objectives, without regard to case and accents
 * @param audience an audience's key, or blank for all
 * @param minutes at most so long, or 0 for any length
 */
public record Wish(String words, String audience, int minutes) {

  public Wish {
    words = words == null ? "" : words.strip();
    audience = audience == null ? "" : audience.strip();
  }

  boolean fits(ContentOffer offer) {
    return (audience.isEmpty() || audience.equals(offer.audience()))
        && (minutes <= 0 || shortEnough(offer))
        && plain(text(offer)).contains(plain(words));
  }

  /** A long course may have a part that is short enough. */
  private boolean shortEnough(ContentOffer offer) {
    return offer.minutes() <= minutes
        || offer.parts().stream().anyMatch(part -> part.minutes() <= minutes);
  }

  private static String text(ContentOffer offer) {
    StringBuilder text = new StringBuilder(offer.title()).append(' ').append(offer.summary());
    offer.objectives().forEach(objective -> text.append(' ').append(objective));
    offer.parts().forEach(part -> text.append(' ').append(text(part)));
    return text.toString();
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
