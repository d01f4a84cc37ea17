package fr.passerelle.training.activity.meeting.trainer;

import fr.passerelle.lti.host.OneLine;
import fr.passerelle.training.activity.meeting.Meeting;
import fr.passerelle.training.activity.meeting.Plan;
import fr.passerelle.training.form.Form;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A date as its trainer types it: read strictly, and shown again with what does not fit.
 *
 * @param typed by field
 */
public record PlanForm(Map<String, String> typed, Set<Fault> faults) {

  /** What may not fit, each with the field it is about. */
  public enum Fault {
    DAY("day"),
    TIME("time"),
    MINUTES("minutes"),
    WHERE("place"),
    LINK("link"),
    PLACES("places"),
    /** More people have a place already. */
    TAKEN("places");

    private final String field;

    Fault(String field) {
      this.field = field;
    }

    public String field() {
      return field;
    }

    public String textKey() {
      return "training.meeting.fault." + name();
    }
  }

  private static final int LONGEST_PLACE = 200;
  private static final int LONGEST_LINK = 1000;
  private static final int MOST_PLACES = 5000;

  /** How far from today a date may be: one that was held can be told of, to keep who came. */
  private static final Period BEFORE = Period.ofDays(30);

  private static final Period AFTER = Period.ofYears(2);

  /** An empty form, which knows how long the meeting takes. */
  static PlanForm empty(int minutes) {
    return new PlanForm(Map.of("minutes", String.valueOf(minutes)), Set.of());
  }

  /** What was said before. */
  static PlanForm of(Plan plan) {
    Map<String, String> typed = new HashMap<>();
    typed.put("day", plan.starts().toLocalDate().toString());
    typed.put("time", plan.starts().toLocalTime().toString());
    typed.put("minutes", String.valueOf(plan.minutes()));
    typed.put("place", plan.place() == null ? "" : plan.place());
    typed.put("link", plan.link() == null ? "" : plan.link().toString());
    typed.put("places", plan.places() == null ? "" : plan.places().toString());
    return new PlanForm(typed, Set.of());
  }

  /** What a form held; a field sent twice counts as empty, and so does a form without any. */
  static PlanForm sent(Map<String, List<String>> form) {
    Map<String, String> typed = new HashMap<>();
    Form.of(form)
        .fields()
        .forEach((name, values) -> typed.put(name, values.size() == 1 ? values.get(0) : ""));
    return new PlanForm(typed, Set.of());
  }

  /** What one field holds. */
  public String text(String field) {
    return OneLine.of(typed.getOrDefault(field, "").strip()).strip();
  }

  /** Whether a field does not fit. */
  public boolean faulty(String field) {
    return faults.stream().anyMatch(fault -> fault.field().equals(field));
  }

  /** The same, with what does not fit. */
  PlanForm with(Set<Fault> found) {
    return new PlanForm(typed, found);
  }

  /** What is wrong with it on this day; nothing where it is a plan. */
  Set<Fault> check(LocalDate today) {
    Set<Fault> found = EnumSet.noneOf(Fault.class);
    addIf(found, Fault.DAY, day().filter(day -> isNear(day, today)).isEmpty());
    addIf(found, Fault.TIME, time().isEmpty());
    addIf(found, Fault.MINUTES, number("minutes").filter(Meeting::lasts).isEmpty());
    addIf(found, Fault.WHERE, text("place").isEmpty() && text("link").isEmpty());
    addIf(found, Fault.WHERE, text("place").length() > LONGEST_PLACE);
    addIf(found, Fault.LINK, !text("link").isEmpty() && link().isEmpty());
    addIf(found, Fault.PLACES, !text("places").isEmpty() && places().isEmpty());
    return Collections.unmodifiableSet(found);
  }

  private static void addIf(Set<Fault> found, Fault fault, boolean wrong) {
    if (wrong) {
      found.add(fault);
    }
  }

  private static boolean isNear(LocalDate day, LocalDate today) {
    return !day.isBefore(today.minus(BEFORE)) && !day.isAfter(today.plus(AFTER));
  }

  /** The plan, once nothing is wrong with it. */
  Plan plan() {
    return new Plan(
        LocalDateTime.of(day().orElseThrow(), time().orElseThrow()),
        number("minutes").orElseThrow(),
        text("place").isEmpty() ? null : text("place"),
        link().orElse(null),
        places().orElse(null));
  }

  private Optional<LocalDate> day() {
    return parsed("day", LocalDate::parse);
  }

  private Optional<LocalTime> time() {
    return parsed("time", LocalTime::parse).map(time -> time.withSecond(0).withNano(0));
  }

  private Optional<Integer> places() {
    return number("places").filter(count -> count >= 1 && count <= MOST_PLACES);
  }

  private Optional<Integer> number(String field) {
    return Optional.of(text(field)).filter(text -> text.matches("\\d{1,6}")).map(Integer::valueOf);
  }

  private <T> Optional<T> parsed(String field, Function<String, T> parse) {
    try {
      return Optional.of(parse.apply(text(field)));
    } catch (DateTimeParseException unfit) {
      return Optional.empty();
    }
  }

  private Optional<URI> link() {
    try {
      return Optional.of(new URI(text("link")))
          .filter(link -> text("link").length() <= LONGEST_LINK)
          .filter(link -> "https".equalsIgnoreCase(link.getScheme()) && link.getHost() != null);
    } catch (URISyntaxException unfit) {
      return Optional.empty();
    }
  }
}
