package fr.passerelle.training.activity.meeting.trainer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.passerelle.training.activity.meeting.Plan;
import fr.passerelle.training.activity.meeting.trainer.PlanForm.Fault;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlanFormTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static PlanForm form(String... changed) {
    Map<String, List<String>> fields = new HashMap<>();
    put(fields, "day", "2027-01-12", "time", "14:00", "minutes", "90", "place", "Salle B2");
    put(fields, changed);
    return PlanForm.sent(fields);
  }

  private static void put(Map<String, List<String>> fields, String... pairs) {
    for (int i = 0; i < pairs.length; i += 2) {
      fields.put(pairs[i], List.of(pairs[i + 1]));
    }
  }

  private static Set<Fault> faults(String... changed) {
    return form(changed).check(TODAY);
  }

  @Test
  void isAPlanOnceEverythingFits() {
    assertEquals(Set.of(), faults("places", "12", "link", "https://visio.example/b2"));
    assertEquals(
        new Plan(
            LocalDateTime.of(2027, 1, 12, 14, 0),
            90,
            "Salle B2",
            URI.create("https://visio.example/b2"),
            12),
        form("places", "12", "link", "https://visio.example/b2").plan());
  }

  @Test
  void saysEveryFaultOfAnEmptyForm() {
    assertEquals(
        Set.of(Fault.DAY, Fault.TIME, Fault.MINUTES, Fault.WHERE),
        PlanForm.sent(Map.of()).check(TODAY));
  }

  @Test
  void refusesWhatIsNoDayNoTimeAndNoNumber() {
    assertEquals(Set.of(Fault.DAY), faults("day", "2027-02-30"));
    assertEquals(Set.of(Fault.DAY), faults("day", "2026-10-01"));
    assertEquals(Set.of(Fault.DAY), faults("day", "2029-01-01"));
    assertEquals(Set.of(Fault.DAY), faults("day", "+999999999-01-01"));
    assertEquals(Set.of(Fault.TIME), faults("time", "25:00"));
    assertEquals(Set.of(Fault.MINUTES), faults("minutes", "9"));
    assertEquals(Set.of(Fault.MINUTES), faults("minutes", "99999999999999"));
    assertEquals(Set.of(Fault.PLACES), faults("places", "0"));
    assertEquals(Set.of(Fault.PLACES), faults("places", "-3"));
    assertEquals(Set.of(Fault.WHERE), faults("place", "x".repeat(201)));
  }

  @Test
  void takesALinkOnlyWhereItIsASafeOne() {
    for (String link : List.of("javascript:alert(1)", "http://visio.example", "https:", "a b")) {
      assertEquals(Set.of(Fault.LINK), faults("link", link), link);
    }
  }

  @Test
  void showsAPlanAsItWasTyped() {
    PlanForm shown = PlanForm.of(form("places", "12").plan());
    assertEquals(form("places", "12").plan(), shown.plan());
    assertEquals(Set.of(), shown.check(TODAY));
  }

  @Test
  void holdsAMeetingAtTheClockOfParisInSummerAndInWinter() {
    assertEquals(Instant.parse("2027-01-12T13:00:00Z"), form().plan().startsAt());
    assertEquals(
        Instant.parse("2027-07-12T12:00:00Z"), form("day", "2027-07-12").plan().startsAt());
    assertEquals(
        Instant.parse("2027-03-28T01:30:00Z"),
        form("day", "2027-03-28", "time", "02:30").plan().startsAt());
  }
}
