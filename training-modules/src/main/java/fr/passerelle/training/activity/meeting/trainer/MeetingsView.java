package fr.passerelle.training.activity.meeting.trainer;

import fr.passerelle.lti.page.Texts;
import fr.passerelle.lti.page.View;
import fr.passerelle.training.activity.meeting.DateRow;
import java.util.List;
import java.util.Map;

/** All meetings of a group, for its trainer. */
public record MeetingsView(List<MeetingRow> meetings) {

  /**
   * A meeting of the course with its dates.
   *
   * @param length in words
   * @param add where a date is added
   * @param elsewhere where is said who did the same elsewhere
   */
  public record MeetingRow(
      String id, String title, String length, List<DateRow> dates, String add, String elsewhere) {}

  View page(Texts texts) {
    String title = texts.get("training.meetings.title");
    return View.of("tm/meeting/meetings.jte", title, Map.of("meetings", this));
  }
}
