package fr.passerelle.training.activity.meeting.learner;

import fr.passerelle.lti.page.View;
import fr.passerelle.training.activity.Frame;
import fr.passerelle.training.activity.meeting.DateRow;
import java.util.List;
import java.util.Map;

/**
 * A meeting for whoever is to come.
 *
 * @param about sanitised HTML
 * @param length in words
 * @param dates to come, without one's own
 * @param mine the date one has a seat at; null without one
 * @param signing whether presence can be signed now, by the word that is said aloud
 * @param presences what is known of one's presence
 * @param done whether one was there
 * @param next where « Continuer » leads; null while it is not done
 * @param trainer where the group's dates are; null for whoever learns
 * @param error the key of what was refused; null when nothing was
 */
public record MeetingView(
    Frame frame,
    String about,
    String length,
    List<DateRow> dates,
    DateRow mine,
    boolean signing,
    List<PresenceLine> presences,
    boolean done,
    String next,
    String trainer,
    String error) {

  View page() {
    return View.of("tm/meeting/meeting.jte", frame.title(), Map.of("meeting", this));
  }

  /** Once more, because what was asked for is not possible. */
  MeetingView refused(String textKey) {
    return new MeetingView(
        frame, about, length, dates, mine, signing, presences, done, next, trainer, textKey);
  }
}
