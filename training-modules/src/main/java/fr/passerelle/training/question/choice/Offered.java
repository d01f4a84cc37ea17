package fr.passerelle.training.question.choice;

import fr.passerelle.lti.page.Texts;

/**
 * A choice as it is read on a page.
 *
 * @param value what the form sends for it
 * @param text the author's words; null for « Vrai » and « Faux », whose words are the page's
 */
public record Offered(String value, String text) {

  static Offered of(Choice choice) {
    return new Offered(choice.id(), choice.text());
  }

  /** Its words. */
  public String in(Texts t) {
    return text != null ? text : t.get("training.choice." + value);
  }
}
