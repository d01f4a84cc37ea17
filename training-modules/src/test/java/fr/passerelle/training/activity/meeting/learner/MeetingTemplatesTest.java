package fr.passerelle.training.activity.meeting.learner;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.activity.Kinds;
import fr.passerelle.training.activity.meeting.DateRow;
import fr.passerelle.training.activity.meeting.Way;
import fr.passerelle.training.player.Drawn;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The pages of a meeting as they are drawn. */
class MeetingTemplatesTest {

  private static final DateRow ROOM = row(1, "Salle B2", null, 12, 12);
  private static final DateRow REMOTE = row(2, null, "https://visio.example/b2", 12, 11);

  private static DateRow row(long id, String place, String link, Integer places, long taken) {
    return new DateRow(
        id,
        "mardi 12 janvier 2027, de 14 h 00 à 15 h 30",
        place,
        link,
        places,
        taken,
        places == null ? null : (int) (places - taken),
        false,
        false,
        false,
        "/s/x/course/m/a/dates/" + id);
  }

  private static MeetingView view(List<DateRow> dates, DateRow mine, String trainer) {
    return new MeetingView(
        Kinds.FRAME,
        "<p>Ensemble</p>",
        "1 h 30",
        dates,
        mine,
        false,
        List.of(),
        false,
        null,
        trainer,
        null);
  }

  private static String draw(MeetingView view) {
    return Drawn.page("tm/meeting/meeting.jte", Map.of("meeting", view)).replace('\u00a0', ' ');
  }

  @Test
  void offersASeatWhereOneIsLeftAndKeepsTheLinkForThoseWhoHaveOne() {
    String page = draw(view(List.of(ROOM, REMOTE), null, null));
    assertTrue(page.contains("Complet"), page);
    assertTrue(page.contains("Il reste 1 place"), page);
    assertTrue(page.contains("action=\"/s/x/course/m/a/dates/2/seat\""), page);
    assertFalse(page.contains("dates/1/seat"), page);
    assertFalse(page.contains("visio.example"), page);
  }

  @Test
  void showsOnesOwnDateWithItsLinkAndTheCalendar() {
    String page = draw(view(List.of(ROOM), REMOTE, null));
    assertTrue(page.contains("Votre place est réservée"), page);
    assertTrue(page.contains("href=\"https://visio.example/b2\""), page);
    assertTrue(page.contains("dates/2/seat/back"), page);
    assertTrue(page.contains("dates/2/calendar"), page);
  }

  @Test
  void leadsATrainerToTheDatesAndOffersNoSeat() {
    String page = draw(view(List.of(REMOTE), null, "/s/x/meetings"));
    assertTrue(page.contains("href=\"/s/x/meetings\""), page);
    assertFalse(page.contains("/seat"), page);
  }

  @Test
  void saysThatThereIsNoDateYet() {
    assertTrue(draw(view(List.of(), null, null)).contains("Pas encore de date"));
  }

  @Test
  void asksForTheWordWhileTheDoorIsOpenAndThanksWhoeverHasSigned() {
    MeetingView open = view(List.of(), REMOTE, null);
    MeetingView signing =
        new MeetingView(
            open.frame(),
            open.about(),
            open.length(),
            List.of(),
            REMOTE,
            true,
            List.of(),
            false,
            null,
            null,
            "training.presence.refused.WRONG");
    String page = draw(signing);
    assertTrue(page.contains("name=\"said\""), page);
    assertTrue(page.contains("Ce n’est pas ça"), page);

    MeetingView signed =
        new MeetingView(
            open.frame(),
            open.about(),
            open.length(),
            List.of(),
            REMOTE,
            false,
            List.of(
                new PresenceLine(Way.DOOR, Instant.parse("2027-01-12T13:00:00Z")),
                new PresenceLine(Way.EQUIVALENT, null)),
            true,
            "/next",
            null,
            null);
    String thanks = draw(signed);
    assertTrue(thanks.contains("Présence signée avec le code de la porte, le"), thanks);
    assertTrue(thanks.contains("12 janvier 2027"), thanks);
    assertTrue(thanks.contains("Séance suivie ailleurs"), thanks);
    assertTrue(thanks.contains("href=\"/next\""), thanks);
    assertFalse(thanks.contains("seat/back"), thanks);
  }

  @Test
  void theDoorLeadsIntoTheCourseOrSaysWhatToType() {
    String here = drawDoor(new DoorView("mardi", "abc", "/s/x/course/m/a/presence/1", "04829137"));
    assertTrue(here.contains("value=\"abc\""), here);
    assertTrue(here.contains("Je suis là"), here);

    String elsewhere = drawDoor(new DoorView("mardi", "abc", null, "04829137"));
    assertTrue(elsewhere.contains("0482 9137"), elsewhere);
    assertFalse(elsewhere.contains("<form"), elsewhere);
  }

  private static String drawDoor(DoorView door) {
    return Drawn.page("tm/meeting/door.jte", Map.of("door", door));
  }
}
