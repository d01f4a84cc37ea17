package fr.passerelle.training.activity.journal;

import fr.passerelle.training.activity.journal.Journal.Prompt;
import fr.passerelle.training.form.Filled;
import fr.passerelle.training.form.Form;
import fr.passerelle.training.form.LongText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A journal's form as it was sent.
 *
 * @param pages what was written
 * @param began the mark of the words the form began with; empty where it does not say
 * @param goesOn whether its sender wants to go on to the next step
 */
public record Written(Pages pages, String began, boolean goesOn) {

  /** The field of the mark. */
  public static final String BEGAN = "began";

  /** The field of « Enregistrer et continuer », and its value. */
  public static final String THEN = "then";

  public static final String GO_ON = "next";

  /** Reads the fields named {@link #field}; spaces around the words and odd signs are left out. */
  static Written of(Journal journal, Map<String, List<String>> form) {
    Filled sent = new Filled(Form.of(form).fields());
    Map<String, String> words = new LinkedHashMap<>();
    for (Prompt prompt : journal.prompts()) {
      String text = LongText.of(sent.text(field(journal, prompt)));
      if (!text.isEmpty()) {
        words.put(prompt.id(), text);
      }
    }
    return new Written(new Pages(words), sent.text(BEGAN), sent.holds(THEN, GO_ON));
  }

  static String field(Journal journal, Prompt prompt) {
    return Form.field(journal.id(), prompt.id());
  }

  /** The prompts whose words are too many, in their order. */
  List<Prompt> tooLong(Journal journal) {
    return journal.prompts().stream()
        .filter(prompt -> pages.to(prompt).length() > Journal.LONGEST)
        .toList();
  }
}
