package fr.passerelle.lti.sandbox.page;

import fr.passerelle.lti.sandbox.workspace.Journal;
import fr.passerelle.lti.sandbox.workspace.JournalEntry;
import java.util.List;

/** The last requests of tools, newest first. */
public record JournalView(List<Line> lines) {

  /**
   * One request.
   *
   * @param outcome {@code good}, {@code bad} or {@code none}, for its colour
   */
  public record Line(String time, String request, String status, String outcome, String note) {}

  static JournalView of(Journal journal) {
    return new JournalView(journal.entries().stream().map(JournalView::line).toList());
  }

  private static Line line(JournalEntry entry) {
    return new Line(
        Times.told(entry.at()),
        entry.method() + " " + entry.address(),
        entry.status() == 0 ? "–" : String.valueOf(entry.status()),
        entry.status() == 0 ? "none" : entry.status() < 300 ? "good" : "bad",
        entry.note());
  }
}
