package fr.passerelle.training.activity.meeting.trainer;

import fr.passerelle.lti.page.Texts;
import fr.passerelle.lti.page.View;
import fr.passerelle.training.activity.meeting.DateRow;
import fr.passerelle.training.qr.QrDrawing;
import java.util.Map;

/**
 * What is shown at the door, on a wall: the code, and the word to say aloud.
 *
 * @param meeting its title
 * @param qr what the camera reads; null while presence cannot be signed
 * @param opens when it can, in words; null once it can
 * @param present how many have signed
 * @param date the trainer's page of the date
 */
public record AtTheDoorView(
    String meeting,
    DateRow row,
    QrDrawing qr,
    String word,
    String opens,
    long present,
    String date) {

  View page(Texts texts) {
    String title = texts.get("training.door.wall.title", meeting);
    return View.of("tm/meeting/wall.jte", title, Map.of("wall", this));
  }
}
