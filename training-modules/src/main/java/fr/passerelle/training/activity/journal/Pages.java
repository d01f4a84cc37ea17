package fr.passerelle.training.activity.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.passerelle.training.activity.journal.Journal.Prompt;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * What somebody wrote in a journal.
 *
 * @param words by the prompt's id; none for what is still empty
 */
record Pages(Map<String, String> words) {

  Pages {
    words = Map.copyOf(words);
  }

  /** What was written to a prompt, or the empty text. */
  String to(Prompt prompt) {
    return words.getOrDefault(prompt.id(), "");
  }

  boolean isBlank() {
    return words.isEmpty();
  }

  /** Whether each prompt has some words. */
  boolean answers(Journal journal) {
    return journal.prompts().stream().map(Prompt::id).allMatch(words::containsKey);
  }

  /** Tells these words from others. */
  String mark(Journal journal) {
    CRC32 sum = new CRC32();
    for (Prompt prompt : journal.prompts()) {
      sum.update(to(prompt).getBytes(UTF_8));
      sum.update(0);
    }
    return Long.toHexString(sum.getValue());
  }
}
