package fr.passerelle.lti.choice;

import fr.passerelle.lti.deeplinking.Period;
import fr.passerelle.lti.host.OneLine;
import fr.passerelle.lti.host.Paris;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The picker's form, as it was sent: to search again, or to place what is ticked. It says which
 * text tells what is wrong with it, and what was typed is shown again.
 */
public record PlacementForm(MultivaluedMap<String, String> form) {

  private static final double SMALLEST = 1;
  private static final double LARGEST = 10_000;

  /** No course is planned for longer ahead, or looked back at. */
  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

  private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

  /** More than all courses and modules together. */
  private static final int MOST_ITEMS = 100;

  /** What is to be placed, and how. */
  record Order(List<String> contents, Placement placement) {}

  /** A form that cannot be carried out: all that is wrong with it, from its top to its bottom. */
  static final class Unfit extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<FormFault> faults;

    Unfit(String field, String textKey) {
      this(List.of(new FormFault(field, textKey)));
    }

    Unfit(List<FormFault> faults) {
      super(faults.toString());
      this.faults = List.copyOf(faults);
    }

    List<FormFault> faults() {
      return faults;
    }
  }

  private interface Part<T> {
    T read() throws Unfit;
  }

  /** What is looked for. */
  ContentSearch search() {
    return new ContentSearch(form.getFirst("words"), form.getFirst("audience"), minutes());
  }

  private int minutes() {
    return text("minutes")
        .filter(typed -> typed.matches("\\d{1,4}"))
        .map(Integer::parseInt)
        .orElse(0);
  }

  /** Reads all of it, so that the person who filled it in learns of every mistake at once. */
  Order order() throws Unfit {
    List<FormFault> faults = new ArrayList<>();
    List<String> contents = read(this::contents, List.of(), faults);
    Optional<Double> maximum = read(this::maximum, Optional.empty(), faults);
    Optional<Instant> from = read(() -> day("from", 0), Optional.empty(), faults);
    Optional<Instant> until = read(() -> day("until", 1), Optional.empty(), faults);
    Optional<Period> available = read(() -> available(from, until), Optional.empty(), faults);
    if (!faults.isEmpty()) {
      throw new Unfit(faults);
    }
    return new Order(contents, new Placement(wantsColumn(), maximum, available));
  }

  private static <T> T read(Part<T> part, T otherwise, List<FormFault> faults) {
    try {
      return part.read();
    } catch (Unfit unfit) {
      faults.addAll(unfit.faults());
      return otherwise;
    }
  }

  /** What is ticked, each once. */
  List<String> ticked() {
    return chosen().stream().distinct().toList();
  }

  /** What this choice replaces; nothing for the first one. */
  Optional<String> instead() {
    return text("instead");
  }

  private List<String> contents() throws Unfit {
    List<String> once = ticked();
    if (once.isEmpty()) {
      throw new Unfit("contents", "lti.choice.error.nothing");
    }
    if (once.size() > MOST_ITEMS) {
      throw new Unfit("contents", "lti.choice.error.many");
    }
    return once;
  }

  private List<String> chosen() {
    return form.getOrDefault("content", List.of());
  }

  /** Whether this offer is ticked. */
  public boolean chose(ContentOffer offer) {
    return chosen().contains(offer.content());
  }

  /** Whether a column is wanted: yes, until somebody says no. */
  public boolean wantsColumn() {
    return isNew() || "yes".equals(form.getFirst("column"));
  }

  /** What was typed in a field, cut to what a field can hold. */
  public String typed(String name) {
    return OneLine.of(text(name).orElse(""), 100);
  }

  private boolean isNew() {
    return form.isEmpty();
  }

  /** None where nothing is typed: each content has a scale of its own. */
  private Optional<Double> maximum() throws Unfit {
    Optional<String> given = text("maximum").filter(typed -> wantsColumn());
    if (given.isEmpty()) {
      return Optional.empty();
    }
    try {
      String typed = given.get().replace(',', '.');
      double points = isNumber(typed) ? Double.parseDouble(typed) : 0;
      if (!(points >= SMALLEST && points <= LARGEST)) {
        throw new Unfit("maximum", "lti.choice.error.maximum");
      }
      return Optional.of(points);
    } catch (NumberFormatException noNumber) {
      throw new Unfit("maximum", "lti.choice.error.maximum");
    }
  }

  /** As a person writes one: no exponent, no hexadecimal, and two decimals at most. */
  private static boolean isNumber(String typed) {
    return typed.matches("[0-9]{1,5}(\\.[0-9]{0,2})?");
  }

  private static Optional<Period> available(Optional<Instant> start, Optional<Instant> end)
      throws Unfit {
    if (start.isPresent() && end.isPresent() && !start.get().isBefore(end.get())) {
      throw new Unfit("until", "lti.choice.error.dates");
    }
    return start.isEmpty() && end.isEmpty()
        ? Optional.empty()
        : Optional.of(new Period(start, end));
  }

  /** The first moment of a day, or of the one after it: « jusqu’au » means that day as well. */
  private Optional<Instant> day(String name, int after) throws Unfit {
    Optional<String> given = text(name);
    try {
      Optional<LocalDate> day = given.map(LocalDate::parse);
      if (day.filter(date -> date.isBefore(EARLIEST) || date.isAfter(LATEST)).isPresent()) {
        throw new Unfit(name, "lti.choice.error.day");
      }
      return day.map(date -> date.plusDays(after).atStartOfDay(Paris.ZONE).toInstant());
    } catch (DateTimeException noDay) {
      throw new Unfit(name, "lti.choice.error.day");
    }
  }

  private Optional<String> text(String name) {
    return Optional.ofNullable(form.getFirst(name)).map(String::strip).filter(t -> !t.isEmpty());
  }
}
