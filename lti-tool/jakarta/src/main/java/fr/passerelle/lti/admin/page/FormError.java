package fr.passerelle.lti.admin.page;

import fr.passerelle.lti.page.Texts;
import java.util.List;

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

  /** Whether one of these is about this field. */
  public static boolean isAt(String field, List<FormError> errors) {
    return errors.stream().anyMatch(error -> error.field.equals(field));
  }

  /** The words on screen. */
  public String text(Texts texts) {
    return labelKey == null ? texts.get(textKey) : texts.get(textKey, texts.get(labelKey));
  }
}
