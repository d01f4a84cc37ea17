package fr.passerelle.lti.choice;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The picker.
 *
 * @param error a text's key; null when nothing is wrong
 * @param audiences what can be filtered for: key and words
 * @param several whether the platform takes more than one link
 * @param columns whether it takes a gradebook column with a link
 */
public record ChoiceView(
    String action,
    String error,
    String words,
    String audience,
    int minutes,
    Map<String, String> audiences,
    List<ContentOffer> offers,
    boolean several,
    boolean columns) {

  static Map<String, String> audiencesOf(List<ContentOffer> offers) {
    Map<String, String> audiences = new TreeMap<>();
    offers.forEach(offer -> audiences.put(offer.audience(), offer.audienceName()));
    return audiences;
  }
}
