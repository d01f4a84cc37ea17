package fr.passerelle.training.competence;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A framework of competences, as its file has it.
 *
 * @param prefix what the ids of its competences begin with
 * @param label how people call it
 * @param source where it can be read
 * @param text what put it into force, or who answers for it
 * @param checked the day its names were last compared
 * @param checkedAgainst with what, and what is still to be verified
 */
public record Framework(
    String prefix,
    String label,
    String title,
    URI source,
    String text,
    LocalDate checked,
    String checkedAgainst,
    List<Domain> domains) {

  /** A part of the framework. */
  public record Domain(String name, List<Entry> competences) {}

  /** A competence as it lies in the file. */
  public record Entry(String code, String name) {}

  public Framework {
    if (Stream.of(prefix, label, title, source, text, checked, checkedAgainst)
        .anyMatch(part -> part == null || part.toString().isBlank())) {
      throw new IllegalArgumentException("a framework says what it is, its source and its date");
    }
    domains = List.copyOf(domains);
  }

  /** All its competences, in its order. */
  public List<Competence> competences() {
    return domains.stream()
        .flatMap(domain -> domain.competences().stream())
        .map(one -> new Competence(prefix + "-" + one.code(), label, one.code(), one.name()))
        .toList();
  }
}
