package fr.passerelle.training.activity.meeting.learner;

import fr.passerelle.training.activity.meeting.Presence;
import fr.passerelle.training.activity.meeting.Way;
import java.time.Instant;
import java.util.List;

/**
 * That somebody was there, as a line of a page.
 *
 * @param day when the date began; shown as a day, null where it was elsewhere
 */
public record PresenceLine(Way way, Instant day) {

  static List<PresenceLine> of(List<Presence> presences) {
    return presences.stream().map(PresenceLine::of).toList();
  }

  static PresenceLine of(Presence presence) {
    return new PresenceLine(
        presence.way(), presence.date().map(date -> date.plan().startsAt()).orElse(null));
  }
}
