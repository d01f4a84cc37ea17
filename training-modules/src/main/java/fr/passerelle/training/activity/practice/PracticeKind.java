package fr.passerelle.training.activity.practice;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.lti.page.View;
import fr.passerelle.lti.session.CurrentLaunch;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A practice task: its page, what was handed in, and what waits for a trainer. */
@ApplicationScoped
public class PracticeKind
    implements Playable<PracticeTask>, KeepsWork<PracticeTask>, ShowsTheGroup<PracticeTask> {

  @Inject private Practices practices;
  @Inject private PracticePages pages;
  @Inject private CurrentLaunch launch;

  @Override
  public Class<PracticeTask> activities() {
    return PracticeTask.class;
  }

  @Override
  public String icon() {
    return "practice";
  }

  @Override
  public Fragment outline(PracticeTask task) {
    return Fragment.of("tm/practice/outline.jte", "task", task);
  }

  /** What is handed in waits for a trainer; whether more is asked for stands beside it. */
  @Override
  public boolean isGoneOver() {
    return false;
  }

  @Override
  public View show(Visit<PracticeTask> visit) {
    return pages.current(visit, practices.find(visit.attempt(), visit.activity().id()));
  }

  @Override
  public Map<String, Fragment> work(Attempt attempt, List<PracticeTask> tasks, Reader reader) {
    Map<String, PracticeTask> byId =
        tasks.stream().collect(Collectors.toMap(PracticeTask::id, Function.identity()));
    return practices.all(attempt).stream()
        .filter(practice -> byId.containsKey(practice.activityId()))
        .filter(practice -> reader == Reader.OWNER || practice.isOpenToTrainers())
        .collect(
            Collectors.toMap(
                Practice::activityId,
                practice ->
                    PracticeWork.of(
                        byId.get(practice.activityId()), practice, reader, launch.session())));
  }

  /** Shown where something waits, and where something may come to wait. */
  @Override
  public List<GroupPage> groupPages(
      LaunchSession session, AttemptKey key, List<PracticeTask> tasks) {
    long waiting = practices.waiting(key);
    return waiting > 0 || !tasks.isEmpty()
        ? List.of(
            new GroupPage("training.practice.waiting", waiting, session.path("group/practice")))
        : List.of();
  }

  @Override
  public List<DataCategory> keeps() {
    return List.of(
        DataCategory.shown(
            "training.who.practice",
            Set.of(Shown.WORK),
            "training_practice.activity_id",
            "training_practice.version",
            "training_practice.told",
            "training_practice_file.name",
            "training_practice_file.byte_count",
            "training_practice_piece.content",
            "training_practice_word.from_trainer",
            "training_practice_word.words",
            "training_practice_word.to_review"),
        // Others see in « Le groupe » how many wait, and no name.
        DataCategory.shown(
            "training.who.practicestate",
            Set.of(Shown.GROUP, Shown.WORK),
            "training_practice.state"),
        DataCategory.shown(
            "training.who.practiceday", Set.of(Shown.WORK), "training_practice.handed_in_at"),
        DataCategory.times(
            "training_practice.saved_at",
            "training_practice_file.added_at",
            "training_practice_word.said_at"));
  }

  /** There are no tasks in a guide for parents. */
  @Override
  public Set<Audience> audiences() {
    return EnumSet.of(Audience.TEACHERS);
  }

  @Override
  public KeptWork export(Attempt attempt) {
    return ExportedPractice.all(practices.all(attempt), practices::content);
  }
}
