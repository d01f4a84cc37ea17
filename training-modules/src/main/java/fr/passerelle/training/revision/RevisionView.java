package fr.passerelle.training.revision;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.form.Filled;
import fr.passerelle.training.question.QuestionKinds;
import fr.passerelle.training.revision.Sitting.Asked;

/**
 * A question that comes back, as it is asked.
 *
 * @param from the title of the activity it is from
 * @param left how many there are in this sitting, this one included
 * @param fields what is asked and what to answer with, as its type shows it
 * @param hint sanitised HTML; empty where there is none
 * @param action where the answer goes
 * @param error the key of what to say at the top; null when there is nothing to correct
 */
public record RevisionView(
    String from, int left, Fragment fields, String hint, String action, String home, String error) {

  static RevisionView of(Attempt attempt, Asked asked, int left, RevisionPaths paths) {
    return of(attempt, asked, left, paths, Filled.EMPTY, null);
  }

  static RevisionView again(
      Attempt attempt,
      Asked asked,
      int left,
      RevisionPaths paths,
      Filled filled,
      AnswerDoesNotFit unfit) {
    return of(attempt, asked, left, paths, filled, unfit.textKey());
  }

  private static RevisionView of(
      Attempt attempt, Asked asked, int left, RevisionPaths paths, Filled filled, String error) {
    return new RevisionView(
        asked.activity().title(),
        left,
        QuestionKinds.ALL.ask(asked.drawn(attempt), filled),
        asked.question().hint().safe(),
        paths.answer(asked),
        paths.home(),
        error);
  }
}
