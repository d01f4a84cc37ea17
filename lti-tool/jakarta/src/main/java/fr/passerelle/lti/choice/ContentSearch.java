package fr.passerelle.lti.choice;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a trainer looks for.
 *
 * @param words found in title, summary or objectives of it or of a part, without regard to case and
 *     accents
 * @param audience an audience's key, or blank for all
 * @param minutes at most so long, or 0 for any length
 */
public record ContentSearch(String words, String audience, int minutes) {

  public ContentSearch {
    words = words == null ? "" : words.strip();
    audience = audience == null ? "" : audience.strip();
  }

  boolean fits(ContentOffer offer) {
    return (audience.isEmpty() || audience.equals(offer.audience()))
        && (fitsWhole(offer) || offer.parts().stream().anyMatch(part -> fitsPart(offer, part)));
  }

  /** Whether what is looked for is to be seen among the offer's parts. */
  boolean isFoundInside(ContentOffer offer) {
    return offer.parts().stream()
        .filter(part -> fitsPart(offer, part))
        .anyMatch(part -> !fitsWhole(offer) || (!words.isEmpty() && names(part)));
  }

  private boolean fitsWhole(ContentOffer offer) {
    return isShortEnough(offer) && names(offer);
  }

  /** A long course may have a part that is short enough. */
  private boolean fitsPart(ContentOffer offer, ContentOffer part) {
    return isShortEnough(part) && (names(part) || names(offer));
  }

  private boolean isShortEnough(ContentOffer offer) {
    return minutes <= 0 || offer.minutes() <= minutes;
  }

  /** In its own words, without those of its parts. */
  private boolean names(ContentOffer offer) {
    String own =
        Stream.concat(Stream.of(offer.title(), offer.summary()), offer.objectives().stream())
            .collect(Collectors.joining(" "));
    return plain(own).contains(plain(words));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }
}
