package fr.passerelle.training.trainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.attempt.PlacedContent;
import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.course.Days;
import fr.passerelle.training.course.Timetable;
import fr.passerelle.training.player.Drawn;
import fr.passerelle.training.trainer.TimetableForm.Fault;
import fr.passerelle.training.trainer.TimetableForm.Misfit;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimetableFormTest {

  private static final LocalDate DAY = LocalDate.of(2027, 1, 12);

  private final List<TimetablePart> parts = parts("parcours:sample");

  private static List<TimetablePart> parts(String content) {
    return TimetablePart.of(PlacedContent.of(content).orElseThrow(), Sample.course());
  }

  @Test
  void readsTheDaysOfEachPart() {
    TimetableForm form =
        sent(Map.of("opens.one", "2027-01-12", "until.one", "2027-01-30", "until.", "2027-06-01"));
    assertEquals(List.of(), form.misfits());
    assertEquals(
        Map.of(
            Timetable.WHOLE,
            new Days(null, LocalDate.of(2027, 6, 1)),
            "one",
            new Days(DAY, LocalDate.of(2027, 1, 30)),
            "two",
            Days.NONE),
        form.days());
  }

  @Test
  void showsWhatWasGiven() {
    TimetableForm form = TimetableForm.of(parts, Map.of("two", new Days(DAY, null)));
    assertEquals("2027-01-12", form.text("opens.two"));
    assertEquals("", form.text("until.two"));
    assertEquals(List.of(), form.misfits());
  }

  @Test
  void findsWhatIsNoDay() {
    TimetableForm form = sent(Map.of("opens.one", "hier", "until.two", "2027-02-30"));
    assertEquals(
        List.of(
            new Misfit(Fault.OPENS, "Module one", "opens.one"),
            new Misfit(Fault.UNTIL, "Module two", "until.two")),
        form.misfits());
    assertEquals(1, sent(Map.of("until.", "9999-12-31")).misfits().size());
  }

  @Test
  void findsAnEndBeforeItsBeginning() {
    TimetableForm form = sent(Map.of("opens.one", "2027-01-12", "until.one", "2027-01-11"));
    assertEquals(List.of(new Misfit(Fault.ORDER, "Module one", "until.one")), form.misfits());
    assertTrue(form.faulty("until.one"));
  }

  @Test
  void refusesAFormOfOtherParts() {
    Map<String, List<String>> all = fields(Map.of());
    assertTrue(TimetableForm.sent(parts, all).isPresent());
    all.put("until.three", List.of(""));
    assertEquals(Optional.empty(), TimetableForm.sent(parts, all));
    all.remove("until.three");
    all.put("until.two", List.of("2027-01-12", "2027-01-13"));
    assertEquals(Optional.empty(), TimetableForm.sent(parts, all));
    all.remove("until.two");
    assertEquals(Optional.empty(), TimetableForm.sent(parts, all));
    assertEquals(Optional.empty(), TimetableForm.sent(parts, null));
  }

  @Test
  void aModulePlacedAloneAsksForItsOwnDaysOnly() {
    assertEquals(List.of(new TimetablePart("two", "Module two")), parts("parcours:sample/two"));
  }

  @Test
  void thePageSaysWhichPartIsWrong() {
    TimetableForm form = sent(Map.of("opens.one", "\"><script>"));
    String page =
        Drawn.page(
            "tm/timetable.jte",
            Map.of(
                "timetable",
                new TimetableView("Essai", form, form.misfits(), false, "/days", "/group")));
    assertTrue(page.contains("href=\"#opens.one\">«\u00a0Module one\u00a0»"), page);
    assertTrue(page.contains("aria-describedby=\"fault-opens.one\""), page);
    assertFalse(page.contains("\"><script>"), page);
  }

  private TimetableForm sent(Map<String, String> typed) {
    return TimetableForm.sent(parts, fields(typed)).orElseThrow();
  }

  private Map<String, List<String>> fields(Map<String, String> typed) {
    Map<String, List<String>> fields = new HashMap<>();
    parts.stream()
        .flatMap(TimetablePart::fields)
        .forEach(field -> fields.put(field, List.of(typed.getOrDefault(field, ""))));
    return fields;
  }
}
