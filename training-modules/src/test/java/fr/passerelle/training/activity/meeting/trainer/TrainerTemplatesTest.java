package fr.passerelle.training.activity.meeting.trainer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.activity.meeting.DateRow;
import fr.passerelle.training.activity.meeting.Way;
import fr.passerelle.training.player.Drawn;
import fr.passerelle.training.qr.QrDrawing;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The trainer's pages of meetings as they are drawn. */
class TrainerTemplatesTest {

  private static final DateRow ROOM =
      new DateRow(
          1,
          "mardi 12 janvier 2027, de 14 h 00 à 15 h 30",
          "Salle B2",
          null,
          12,
          12,
          0,
          false,
          false,
          false,
          "/s/x/meetings/dates/1");

  @Test
  void listsTheDatesOfEachMeeting() {
    MeetingsView.MeetingRow row =
        new MeetingsView.MeetingRow(
            "ensemble", "Ensemble", "1 h 30", List.of(ROOM), "/new", "/elsewhere");
    String all =
        Drawn.page("tm/meeting/meetings.jte", Map.of("meetings", new MeetingsView(List.of(row))));
    assertTrue(all.contains("12 sur 12"), all);
    assertTrue(all.contains("href=\"/elsewhere\""), all);
    String none =
        Drawn.page("tm/meeting/meetings.jte", Map.of("meetings", new MeetingsView(List.of())));
    assertTrue(none.contains("Ce parcours n’a pas de séance"), none);
  }

  @Test
  void saysWhatDoesNotFitBesideItsField() {
    PlanForm form = PlanForm.empty(90).with(Set.of(PlanForm.Fault.DAY));
    String plan =
        Drawn.page(
            "tm/meeting/plan.jte",
            Map.of("plan", new PlanView("Ensemble", form, true, "/new", "/back", "/all")));
    assertTrue(plan.contains("value=\"90\""), plan);
    assertTrue(plan.contains("href=\"#day\""), plan);
  }

  @Test
  void showsWhoMeansToComeAndWhoWasThere() {
    List<DateView.Person> people =
        List.of(
            new DateView.Person(7, "مريم <b>", true, null),
            new DateView.Person(8, null, false, Way.WORD));
    Found found = new Found("zo", List.of(new Found.One(9, "Zoé")), false);
    String drawn = draw(new DateView("Ensemble", ROOM, people, true, found, "/all"));
    assertTrue(drawn.contains("<bdi>مريم &lt;b&gt;</bdi>"), drawn);
    assertTrue(drawn.contains("value=\"7\""), drawn);
    assertFalse(drawn.contains("value=\"8\""), drawn);
    assertTrue(drawn.contains("Par le mot"), drawn);
    assertTrue(drawn.contains("value=\"9\""), drawn);
    assertTrue(drawn.contains("1 sur 2 ont signé"), drawn);

    String early = draw(new DateView("Ensemble", ROOM, people, false, null, "/all"));
    assertFalse(early.contains("checkbox"), early);
  }

  private static String draw(DateView date) {
    return Drawn.page("tm/meeting/date.jte", Map.of("date", date));
  }

  @Test
  void theWallShowsTheCodeAndTheWordOnlyWhileTheDoorIsOpen() {
    QrDrawing qr = QrDrawing.of("https://passerelle.example/presence/1/abc");
    String open = wall(new AtTheDoorView("Ensemble", ROOM, qr, "lanterne 42", null, 3, "/date"));
    assertTrue(open.contains("lanterne 42") && open.contains("class=\"pl-qr\""), open);
    assertTrue(open.contains("3 personnes ont signé"), open);

    String early = wall(new AtTheDoorView("Ensemble", ROOM, null, "x", "mardi à 13 h", 0, "/d"));
    assertTrue(early.contains("La porte s’ouvre"), early);
    assertFalse(early.contains("class=\"pl-qr\""), early);
  }

  private static String wall(AtTheDoorView wall) {
    return Drawn.page("tm/meeting/wall.jte", Map.of("wall", wall));
  }
}
