package fr.passerelle.training.trainer;

import fr.passerelle.training.course.Days;
import fr.passerelle.training.form.Filled;
import fr.passerelle.training.form.Form;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Days as a trainer types them: read strictly, and shown again with what does not fit.
 *
 * @param parts what it asks days for, in order
 */
public record TimetableForm(List<TimetablePart> parts, Filled typed) {

  /** What may not fit. */
  public enum Fault {
    OPENS,
    UNTIL,
    /** Advised until a day before it opens. */
    ORDER;

    public String textKey() {
      return "training.days.fault." + name();
    }
  }

  /** What does not fit, and in which field of which part. */
  public record Misfit(Fault fault, String title, String field) {}

  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

  /** What was given before, by part. */
  static TimetableForm of(List<TimetablePart> parts, Map<String, Days> given) {
    Map<String, List<String>> typed = new HashMap<>();
    for (TimetablePart part : parts) {
      Days days = given.getOrDefault(part.id(), Days.NONE);
      typed.put(part.opens(), List.of(text(days.opens())));
      typed.put(part.until(), List.of(text(days.until())));
    }
    return new TimetableForm(parts, new Filled(typed, false));
  }

  private static String text(LocalDate day) {
    return day == null ? "" : day.toString();
  }

  /** What was sent; none where it is no form of these parts. */
  static Optional<TimetableForm> sent(List<TimetablePart> parts, Map<String, List<String>> sent) {
    Map<String, List<String>> fields = Form.of(sent).fields();
    Set<String> asked = parts.stream().flatMap(TimetablePart::fields).collect(Collectors.toSet());
    boolean each = fields.values().stream().allMatch(values -> values.size() == 1);
    return each && fields.keySet().equals(asked)
        ? Optional.of(new TimetableForm(parts, new Filled(fields)))
        : Optional.empty();
  }

  /** What does not fit, in the order of the page; nothing where all of it is days. */
  public List<Misfit> misfits() {
    return parts.stream().flatMap(this::misfits).toList();
  }

  private Stream<Misfit> misfits(TimetablePart part) {
    Stream<Misfit> noDays =
        Stream.of(
                new Misfit(Fault.OPENS, part.title(), part.opens()),
                new Misfit(Fault.UNTIL, part.title(), part.until()))
            .filter(one -> !text(one.field()).isEmpty() && day(one.field()).isEmpty());
    return isInOrder(part)
        ? noDays
        : Stream.of(new Misfit(Fault.ORDER, part.title(), part.until()));
  }

  private boolean isInOrder(TimetablePart part) {
    Optional<LocalDate> until = day(part.until());
    return day(part.opens()).filter(opens -> until.filter(opens::isAfter).isPresent()).isEmpty();
  }

  /** Whether a field does not fit. */
  public boolean faulty(String field) {
    return typed.sent() && misfits().stream().anyMatch(one -> one.field().equals(field));
  }

  /** The days, by part, once nothing is wrong with them. */
  Map<String, Days> days() {
    return parts.stream()
        .collect(
            Collectors.toMap(
                TimetablePart::id,
                part -> new Days(day(part.opens()).orElse(null), day(part.until()).orElse(null))));
  }

  /** What one field holds. */
  public String text(String field) {
    return typed.text(field).strip();
  }

  private Optional<LocalDate> day(String field) {
    try {
      return Optional.of(LocalDate.parse(text(field)))
          .filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST));
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }
}
