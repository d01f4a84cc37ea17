package fr.passerelle.lti.choice;

import fr.passerelle.lti.deeplinking.Period;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** The picker's form, as it was sent; says which text tells what is wrong with it. */
record PlacementForm(MultivaluedMap<String, String> form) {

  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
  private static final double LARGEST = 10_000;

  /** A form that cannot be carried out, with the key of the text that says why. */
  static final class Unfit extends Exception {

    private static final long serialVersionUID = 1L;

    Unfit(String textKey) {
      super(textKey);
    }
  }

  List<String> contents() {
    return form.getOrDefault("content", List.of());
  }

  Placement placement() throws Unfit {
    return new Placement(maximum(), available());
  }

  private Optional<Double> maximum() throws Unfit {
    if (!"yes".equals(form.getFirst("column"))) {
      return Optional.empty();
    }
    try {
      double points = Double.parseDouble(text("maximum").orElse("100").replace(',', '.'));
      if (!(points > 0 && points <= LARGEST)) {
        throw new Unfit("lti.choice.error.maximum");
      }
      return Optional.of(points);
    } catch (NumberFormatException noNumber) {
      throw new Unfit("lti.choice.error.maximum");
    }
  }

  private Optional<Period> available() throws Unfit {
    Optional<Instant> start = day("from", 0);
    Optional<Instant> end = day("until", 1);
    if (start.isPresent() && end.isPresent() && !start.get().isBefore(end.get())) {
      throw new Unfit("lti.choice.error.dates");
    }
    return start.isEmpty() && end.isEmpty()
        ? Optional.empty()
        : Optional.of(new Period(start, end));
  }

  /** The first moment of a day, or of the one after it: « jusqu’au » means that day as well. */
  private Optional<Instant> day(String name, int after) throws Unfit {
    Optional<String> given = text(name);
    try {
      return given.map(day -> LocalDate.parse(day).plusDays(after).atStartOfDay(ZONE).toInstant());
    } catch (DateTimeParseException noDay) {
      throw new Unfit("lti.choice.error.dates");
    }
  }

  private Optional<String> text(String name) {
    return Optional.ofNullable(form.getFirst(name)).map(String::strip).filter(t -> !t.isEmpty());
  }
}
