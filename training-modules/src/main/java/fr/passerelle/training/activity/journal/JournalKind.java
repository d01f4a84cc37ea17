package fr.passerelle.training.activity.journal;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.lti.page.View;
import fr.passerelle.training.activity.KeepsWork;
import fr.passerelle.training.activity.Playable;
import fr.passerelle.training.activity.Visit;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.course.Audience;
import fr.passerelle.training.kept.DataCategory;
import fr.passerelle.training.kept.KeptWork;
import fr.passerelle.training.kept.Shown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A journal, with what its owner wrote; for others only what they share. */
@ApplicationScoped
public class JournalKind implements Playable<Journal>, KeepsWork<Journal> {

  @Inject private Journals journals;

  @Override
  public Class<Journal> activities() {
    return Journal.class;
  }

  @Override
  public String icon() {
    return "journal";
  }

  @Override
  public Fragment outline(Journal journal) {
    return Fragment.of("tm/journal/outline.jte", "journal", journal);
  }

  @Override
  public boolean isPrivate() {
    return true;
  }

  /** What is shared before it is finished waits for its owner's words, and for nobody's advice. */
  @Override
  public boolean isGoneOver() {
    return false;
  }

  @Override
  public View show(Visit<Journal> visit) {
    KeptJournal kept = journals.of(visit.attempt(), visit.activity().id());
    return JournalView.of(visit, kept).page();
  }

  @Override
  public Map<String, Fragment> work(Attempt attempt, List<Journal> asked, Reader reader) {
    return SharedJournal.work(asked, journals.all(attempt));
  }

  @Override
  public List<DataCategory> keeps() {
    return List.of(
        DataCategory.shown(
            "training.who.journal",
            Set.of(Shown.WORK),
            "training_journal_entry.activity_id",
            "training_journal_entry.prompt_id",
            "training_journal_entry.words",
            "training_journal_entry.shared"));
  }

  /** There are no journals in a guide for parents. */
  @Override
  public Set<Audience> audiences() {
    return EnumSet.of(Audience.TEACHERS);
  }

  @Override
  public KeptWork export(Attempt attempt) {
    return ExportedEntry.all(journals.all(attempt));
  }
}
