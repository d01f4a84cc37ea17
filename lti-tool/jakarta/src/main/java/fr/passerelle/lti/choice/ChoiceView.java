package fr.passerelle.lti.choice;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The picker: what was looked for, what was found, and all that was ticked and typed before.
 *
 * @param errors all that is wrong with the form
 * @param audiences what can be filtered for: key and words
 * @param offers what fits the wish
 * @param aside what is ticked and does not fit the wish, so that a search loses nothing
 * @param several whether the platform takes more than one link
 * @param columns whether it takes a gradebook column with a link
 */
public record ChoiceView(
    String action,
    List<FormFault> errors,
    ContentSearch search,
    Map<String, String> audiences,
    List<ContentOffer> offers,
    List<ContentOffer> aside,
    PlacementForm form,
    boolean several,
    boolean columns) {

  /** What this form finds among all that is offered. */
  static ChoiceView of(
      String action,
      List<FormFault> errors,
      PlacementForm form,
      List<ContentOffer> all,
      boolean several,
      boolean columns) {
    ContentSearch search = form.search();
    return new ChoiceView(
        action,
        errors,
        search,
        audiencesOf(all),
        all.stream().filter(search::fits).toList(),
        aside(all, search, form),
        form,
        several,
        columns);
  }

  private static Map<String, String> audiencesOf(List<ContentOffer> offers) {
    Map<String, String> audiences = new TreeMap<>();
    offers.forEach(offer -> audiences.put(offer.audience(), offer.audienceName()));
    return audiences;
  }

  private static List<ContentOffer> aside(
      List<ContentOffer> all, ContentSearch search, PlacementForm form) {
    return all.stream()
        .filter(offer -> !search.fits(offer))
        .flatMap(offer -> Stream.concat(Stream.of(offer), offer.parts().stream()))
        .filter(form::chose)
        .toList();
  }

  /** The list of a course's modules is shown open when one is ticked, or is why it was found. */
  public boolean opens(ContentOffer offer) {
    return offer.parts().stream().anyMatch(form::chose) || search.isFoundInside(offer);
  }

  /** Whether this field holds something wrong. */
  public boolean faulty(String field) {
    return errors.stream().anyMatch(error -> error.field().equals(field));
  }

  /** The key of the sentence that says what the maximum and the dates are for. */
  public String scopeKey() {
    return "lti.choice.forall" + (columns ? ".column" : "");
  }
}
