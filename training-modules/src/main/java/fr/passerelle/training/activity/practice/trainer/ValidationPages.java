package fr.passerelle.training.activity.practice.trainer;

import fr.passerelle.lti.page.TextLibrary;
import fr.passerelle.lti.page.Texts;
import fr.passerelle.lti.page.View;
import fr.passerelle.training.activity.practice.Criterion;
import fr.passerelle.training.activity.practice.FileSize;
import fr.passerelle.training.activity.practice.Flaw;
import fr.passerelle.training.activity.practice.Practice;
import fr.passerelle.training.activity.practice.PracticeFile;
import fr.passerelle.training.activity.practice.PracticeTask;
import fr.passerelle.training.activity.practice.PracticeView.FileRow;
import fr.passerelle.training.activity.practice.PracticeWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A trainer's pages: what waits, and one of them. */
@ApplicationScoped
class ValidationPages {

  private static final int ROWS = 50;

  @Inject private Validations validations;
  @Inject private TextLibrary texts;

  /** Where the list is. */
  String list() {
    return validations.session().path("group/practice");
  }

  View waiting(String asked) {
    long total = validations.waiting();
    int pages = (int) Math.max(1, (total + ROWS - 1) / ROWS);
    int page = Math.min(number(asked), pages);
    int first = (page - 1) * ROWS;
    List<WaitingView.Row> rows = validations.waiting(first, ROWS).stream().map(this::row).toList();
    WaitingView view =
        new WaitingView(
            rows,
            total,
            first + 1,
            page > 1 ? list() + "?page=" + (page - 1) : null,
            page < pages ? list() + "?page=" + (page + 1) : null,
            validations.session().path("group"));
    return page("tm/practice/waiting.jte", words().get("training.practice.list"), view);
  }

  private static int number(String asked) {
    return asked != null && asked.matches("[1-9]\\d{0,5}") ? Integer.parseInt(asked) : 1;
  }

  private WaitingView.Row row(Practice practice) {
    return new WaitingView.Row(
        practice.attempt().learner().displayName(),
        validations.title(practice),
        practice.handedInAt(),
        practice.wasAskedAgain(),
        action(practice));
  }

  View of(Practice practice) {
    return page(practice, Set.of(), Set.of(), "", List.of(), null);
  }

  /**
   * Once more, with what was sent.
   *
   * @param trouble the key of why it was not done; null where fields are at fault
   */
  View again(Practice practice, Decision sent, String trouble) {
    return page(practice, sent.met(), sent.toReview(), sent.comment(), sent.flaws(), trouble);
  }

  /** Its owner has taken it up again: there is nothing to be read. */
  View takenBack() {
    return View.of(
        "tm/practice/taken-back.jte",
        words().get("training.practice.takenback"),
        Map.of("list", list()));
  }

  private View page(
      Practice practice,
      Set<Criterion> met,
      Set<Criterion> toReview,
      String comment,
      List<Flaw> flaws,
      String trouble) {
    PracticeTask task = validations.task(practice);
    ValidationView view =
        new ValidationView(
            practice.attempt().learner().displayName(),
            task,
            practice.state(),
            practice.handedInAt(),
            practice.version(),
            PracticeWork.said(task, practice),
            practice.files().stream().map(file -> row(practice, file)).toList(),
            practice.words(),
            met,
            toReview,
            comment,
            flaws,
            trouble,
            action(practice),
            list());
    return page("tm/practice/validation.jte", task.title(), view);
  }

  private FileRow row(Practice practice, PracticeFile file) {
    return new FileRow(
        file.id(),
        file.name(),
        FileSize.of(file, words()),
        action(practice) + "/files/" + file.id(),
        false);
  }

  private String action(Practice practice) {
    return list() + "/" + practice.id();
  }

  private static View page(String template, String title, Object view) {
    return View.of(template, title, Map.of("view", view));
  }

  private Texts words() {
    return texts.in(validations.session().locale());
  }
}
