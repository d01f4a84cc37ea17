package fr.passerelle.lti.admin.page;

import fr.passerelle.lti.page.Texts;

/**
 * What is wrong with a field.
 *
 * @param field the field's name and id
 * @param textKey what to do about it
 * @param labelKey the field's label, where the words have a place for it; else null
 */
public record FormError(String field, String textKey, String labelKey) {

  public FormError(String field, String textKey) {
    this(field, textKey, null);
  }

  /** The words on screen. */
  public String text(Texts texts) {
    return labelKey == null ? texts.get(textKey) : texts.get(textKey, texts.get(labelKey));
  }
}
