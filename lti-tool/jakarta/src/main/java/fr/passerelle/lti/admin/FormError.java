package fr.passerelle.lti.admin;

import fr.passerelle.lti.page.Texts;

/**
 * What is wrong with a field.
 *
 * @param field the field's name and id
 * @param textKey what to do about it
 */
public record FormError(String field, String textKey) {

  /** The words on screen. */
  public String text(Texts texts) {
    return texts.get(textKey);
  }
}
