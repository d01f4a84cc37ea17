package fr.passerelle.training.activity.practice;

import fr.passerelle.training.file.SentParts;
import fr.passerelle.training.file.Upload;
import fr.passerelle.training.form.Filled;
import fr.passerelle.training.form.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The learner's form as it was sent.
 *
 * @param told the texts that are not empty
 * @param answer what they say to the trainer who asked again
 * @param removed the numbers of files to take away
 * @param seen the version that their page showed; another one has come meanwhile where it differs
 * @param later whether it is kept for later rather than handed in
 * @param flaws what is to be corrected first
 */
record HandIn(
    Told told,
    Optional<String> answer,
    Set<Long> removed,
    List<Upload> uploads,
    int seen,
    boolean later,
    List<Flaw> flaws) {

  static final String FILES = "files";
  static final String REMOVE = "remove";
  static final String ANSWER = "answer";
  static final String CONFIRMED = "confirmed";
  static final String VERSION = "version";
  static final String THEN = "then";
  static final String LATER = "later";

  /** In characters; more than a page. */
  static final int LONGEST_TEXT = 4_000;

  static final int LONGEST_ANSWER = 1_500;

  /**
   * Reads the form.
   *
   * @param files those that are there already
   */
  static HandIn read(PracticeTask task, List<PracticeFile> files, SentParts sent) {
    Filled form = new Filled(sent.fields());
    boolean later = form.holds(THEN, LATER);
    Set<Long> removed = numbers(sent.fields().getOrDefault(REMOVE, List.of()));
    List<PracticeFile> kept = files.stream().filter(file -> !removed.contains(file.id())).toList();
    List<Flaw> flaws = new ArrayList<>();
    Map<String, String> told = told(task, form, later, flaws);
    String answer = form.text(ANSWER).strip();
    if (answer.length() > LONGEST_ANSWER) {
      flaws.add(Flaw.of(ANSWER, "training.practice.flaw.long", answer.length(), LONGEST_ANSWER));
    }
    long bytes = kept.stream().mapToLong(PracticeFile::size).sum();
    task.files().flaws(kept.size(), bytes, sent.files()).stream().map(Flaw::of).forEach(flaws::add);
    if (!later && !form.holds(CONFIRMED, "yes")) {
      flaws.add(Flaw.of(CONFIRMED, "training.practice.flaw.unconfirmed"));
    }
    return new HandIn(
        new Told(told),
        Optional.of(answer).filter(said -> !said.isEmpty()),
        removed,
        sent.files(),
        form.number(VERSION),
        later,
        flaws);
  }

  private static Map<String, String> told(
      PracticeTask task, Filled form, boolean later, List<Flaw> flaws) {
    Map<String, String> told = new LinkedHashMap<>();
    for (Prompt prompt : task.prompts()) {
      String field = Form.field(task.id(), prompt.id());
      String text = form.text(field).strip();
      if (text.length() > LONGEST_TEXT) {
        flaws.add(Flaw.of(field, "training.practice.flaw.long", text.length(), LONGEST_TEXT));
      }
      if (text.isEmpty() && !prompt.optional() && !later) {
        flaws.add(Flaw.of(field, "training.practice.flaw.missing", prompt.text()));
      }
      if (!text.isEmpty()) {
        told.put(prompt.id(), text);
      }
    }
    return told;
  }

  private static Set<Long> numbers(List<String> sent) {
    return sent.stream()
        .filter(one -> one.matches("\\d{1,18}"))
        .map(Long::valueOf)
        .collect(Collectors.toSet());
  }
}
