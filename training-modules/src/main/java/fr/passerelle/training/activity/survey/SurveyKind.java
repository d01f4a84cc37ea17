package fr.passerelle.training.activity.survey;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.lti.page.View;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.training.activity.KeepsWork;
import fr.passerelle.training.activity.Playable;
import fr.passerelle.training.activity.ShowsTheGroup;
import fr.passerelle.training.activity.Visit;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.AttemptKey;
import fr.passerelle.training.course.Audience;
import fr.passerelle.training.kept.DataCategory;
import fr.passerelle.training.kept.KeptWork;
import fr.passerelle.training.kept.Shown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A survey: its form, or that it is answered; and the transfer note, which is kept. */
@ApplicationScoped
public class SurveyKind implements Playable<Survey>, KeepsWork<Survey>, ShowsTheGroup<Survey> {

  @Inject private TransferNotes notes;

  @Override
  public Class<Survey> activities() {
    return Survey.class;
  }

  @Override
  public String icon() {
    return "survey";
  }

  @Override
  public Fragment outline(Survey survey) {
    return Fragment.of("tm/survey/outline.jte", "survey", survey);
  }

  @Override
  public List<GroupPage> groupPages(LaunchSession session, AttemptKey key, List<Survey> surveys) {
    return surveys.stream()
        .map(
            survey ->
                new GroupPage(
                    "training.survey.ofgroup",
                    survey.title(),
                    session.path("group/survey/" + survey.id())))
        .toList();
  }

  @Override
  public View show(Visit<Survey> visit) {
    return visit.attempt().done(visit.activity())
        ? AnsweredView.of(visit).page()
        : SurveyView.of(visit).page();
  }

  @Override
  public Map<String, Fragment> work(Attempt attempt, List<Survey> surveys, Reader reader) {
    Map<String, Fragment> work = new HashMap<>();
    if (surveys.stream().anyMatch(one -> one.transfer().isPresent())) {
      notes.all(attempt).stream()
          .filter(note -> note.shared() || reader == Reader.OWNER)
          .forEach(note -> work.put(note.activityId(), fragment(note)));
    }
    return work;
  }

  private static Fragment fragment(TransferNote note) {
    return Fragment.of("tm/survey/work.jte", "note", note.text()).with("shared", note.shared());
  }

  /** What was answered lies in totals that are about nobody: no column of it is a person's. */
  @Override
  public List<DataCategory> keeps() {
    return List.of(
        DataCategory.own("training.who.survey"),
        DataCategory.shown(
            "training.who.transfer",
            Set.of(Shown.WORK),
            "training_transfer_note.activity_id",
            "training_transfer_note.note",
            "training_transfer_note.shared"),
        DataCategory.times("training_transfer_note.written_at"));
  }

  @Override
  public Set<Audience> audiences() {
    return EnumSet.of(Audience.TEACHERS);
  }

  /** One note as its owner takes it away. The names of its parts are the keys of the file. */
  record ExportedNote(String activity, String note, boolean shared, Instant written) {

    private static ExportedNote of(TransferNote note) {
      return new ExportedNote(note.activityId(), note.text(), note.shared(), note.writtenAt());
    }
  }

  @Override
  public KeptWork export(Attempt attempt) {
    List<ExportedNote> parts = notes.all(attempt).stream().map(ExportedNote::of).toList();
    return new KeptWork("transferNotes", parts, "training.data.transfer", List.of(parts.size()));
  }
}
