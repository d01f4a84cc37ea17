package fr.passerelle.training.activity.practice;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.training.activity.KeepsWork.Reader;
import fr.passerelle.training.attempt.PlacedContent;
import java.time.Instant;
import java.util.List;

/**
 * What was handed in, on the page of somebody's work.
 *
 * @param since the day it was handed in; null of a draft
 * @param told what was written, prompt by prompt
 * @param files their names
 * @param href where a trainer reads all of it and decides; null for whoever may not
 */
public record PracticeWork(
    PracticeState state, Instant since, List<Said> told, List<String> files, String href) {

  /** One answer, below what was asked. */
  public record Said(String prompt, String text) {}

  static Fragment of(PracticeTask task, Practice practice, Reader reader, LaunchSession session) {
    boolean decides =
        reader == Reader.TRAINER && session.instructor() && PlacedContent.of(session).isPresent();
    PracticeWork work =
        new PracticeWork(
            practice.state(),
            practice.handedInAt(),
            said(task, practice),
            practice.files().stream().map(PracticeFile::name).toList(),
            decides ? session.path("group/practice/" + practice.id()) : null);
    return Fragment.of("tm/practice/work.jte", "work", work);
  }

  /** In the order of the task; what it does not ask any more is left out. */
  public static List<Said> said(PracticeTask task, Practice practice) {
    return task.prompts().stream()
        .filter(prompt -> practice.told().containsKey(prompt.id()))
        .map(prompt -> new Said(prompt.text(), practice.told().get(prompt.id())))
        .toList();
  }
}
