package fr.passerelle.training.activity.practice;

import fr.passerelle.lti.page.View;
import fr.passerelle.training.activity.Visit;
import fr.passerelle.training.activity.practice.PracticeView.FileRow;
import fr.passerelle.training.activity.practice.PracticeView.HandInForm;
import fr.passerelle.training.activity.practice.PracticeView.PromptRow;
import fr.passerelle.training.form.Form;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The learner's page of a task. */
@ApplicationScoped
class PracticePages {

  /** As it is kept. */
  View current(Visit<PracticeTask> visit, Optional<Practice> known) {
    Map<String, String> told = known.map(Practice::told).orElse(Map.of());
    int version = known.map(Practice::version).orElse(0);
    HandInForm form = new HandInForm(action(visit), version, "", false, accept(visit));
    return page(view(visit, known, told, form, files(visit, known, null), List.of(), null));
  }

  /**
   * Once more, with what was sent: files that were chosen have to be chosen again.
   *
   * @param trouble the key of why it was not kept; null where fields are at fault
   */
  View again(Visit<PracticeTask> visit, Optional<Practice> known, HandIn sent, String trouble) {
    int version = known.map(Practice::version).orElse(0);
    boolean confirmed =
        sent.flaws().stream().noneMatch(one -> one.field().equals(HandIn.CONFIRMED));
    HandInForm form =
        new HandInForm(
            action(visit),
            version,
            sent.answer().orElse(""),
            confirmed && !sent.later(),
            accept(visit));
    Map<String, String> told = sent.told().texts();
    return page(view(visit, known, told, form, files(visit, known, sent), sent.flaws(), trouble));
  }

  private static View page(PracticeView view) {
    return View.of("tm/practice/practice.jte", view.frame().title(), Map.of("practice", view));
  }

  private static PracticeView view(
      Visit<PracticeTask> visit,
      Optional<Practice> known,
      Map<String, String> told,
      HandInForm form,
      List<FileRow> files,
      List<Flaw> flaws,
      String trouble) {
    PracticeTask task = visit.activity();
    return new PracticeView(
        visit.frame(),
        task,
        known.map(Practice::state).orElse(null),
        known.map(Practice::handedInAt).orElse(null),
        task.prompts().stream().map(prompt -> row(task, prompt, told)).toList(),
        files,
        known.map(Practice::words).orElse(List.of()),
        form,
        flaws,
        trouble,
        !visit.attempt().graded(),
        visit.next());
  }

  private static PromptRow row(PracticeTask task, Prompt prompt, Map<String, String> told) {
    String field = Form.field(task.id(), prompt.id());
    return new PromptRow(field, prompt, told.getOrDefault(prompt.id(), ""));
  }

  private static List<FileRow> files(
      Visit<PracticeTask> visit, Optional<Practice> known, HandIn sent) {
    return known.map(Practice::files).orElse(List.of()).stream()
        .map(
            file ->
                new FileRow(
                    file.id(),
                    file.name(),
                    FileSize.of(file, visit.texts()),
                    action(visit) + "/files/" + file.id(),
                    sent != null && sent.removed().contains(file.id())))
        .toList();
  }

  private static String action(Visit<PracticeTask> visit) {
    return visit.path(visit.step().path() + "/practice");
  }

  private static String accept(Visit<PracticeTask> visit) {
    return visit.activity().files().accept();
  }
}
