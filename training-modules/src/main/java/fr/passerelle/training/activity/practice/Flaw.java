package fr.passerelle.training.activity.practice;

import fr.passerelle.training.file.FileFlaw;
import java.util.List;

/**
 * What is to be corrected in a form.
 *
 * @param field the id of the field it is about
 * @param textKey what the page says
 * @param arguments of that text
 */
public record Flaw(String field, String textKey, List<Object> arguments) {

  public static Flaw of(String field, String textKey, Object... arguments) {
    return new Flaw(field, textKey, List.of(arguments));
  }

  static Flaw of(FileFlaw flaw) {
    return of(HandIn.FILES, flaw.textKey(), flaw.name(), flaw.limit());
  }
}
