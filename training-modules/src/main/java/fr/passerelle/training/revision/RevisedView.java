package fr.passerelle.training.revision;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.training.activity.PageLink;
import fr.passerelle.training.question.Answer;
import fr.passerelle.training.question.Feedback;
import fr.passerelle.training.question.Marked;
import fr.passerelle.training.question.Question;
import fr.passerelle.training.question.QuestionKinds;
import fr.passerelle.training.question.Verdict;

/**
 * A question that came back, corrected.
 *
 * @param countsParts whether the verdict says that {@code rightCount} of {@code partCount} parts
 *     are right
 * @param stage the name of when it comes back
 * @param prompt sanitised HTML
 * @param explanation sanitised HTML
 * @param page to read again; null where there is none, or nothing to read again
 * @param last whether this was the last of the sitting
 */
public record RevisedView(
    Verdict verdict,
    boolean countsParts,
    int rightCount,
    int partCount,
    String stage,
    String prompt,
    Fragment answers,
    String explanation,
    PageLink page,
    String next,
    boolean last) {

  static RevisedView of(
      Question question,
      Answer answer,
      Marked marked,
      Stage stage,
      PageLink page,
      String next,
      boolean last) {
    return new RevisedView(
        Verdict.of(marked),
        QuestionKinds.ALL.countsParts(question),
        (int) marked.feedback().stream().filter(Feedback::right).count(),
        marked.feedback().size(),
        stage.name(),
        question.prompt().safe(),
        QuestionKinds.ALL.correct(question, answer, marked),
        question.explanation().safe(),
        marked.right() ? null : page,
        next,
        last);
  }
}
