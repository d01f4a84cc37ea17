package fr.passerelle.training.activity.practice;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.training.activity.Kinds;
import fr.passerelle.training.activity.practice.PracticeView.FileRow;
import fr.passerelle.training.activity.practice.PracticeView.HandInForm;
import fr.passerelle.training.activity.practice.PracticeView.PromptRow;
import fr.passerelle.training.activity.practice.trainer.ValidationView;
import fr.passerelle.training.activity.practice.trainer.WaitingView;
import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.player.Drawn;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A task and what was handed in, as they are drawn. */
class PracticeTemplatesTest {

  private static final String EXAMPLE = "Voici le mien.";

  @Test
  void theExampleComesAfterHandingInOnly() {
    assertFalse(learner(null, List.of(), null).contains(EXAMPLE));
    assertFalse(learner(PracticeState.DRAFT, List.of(), null).contains(EXAMPLE));
    for (PracticeState state :
        List.of(PracticeState.HANDED_IN, PracticeState.ASKED_AGAIN, PracticeState.VALIDATED)) {
      assertTrue(learner(state, List.of(), null).contains(EXAMPLE), state.name());
    }
  }

  @Test
  void whatIsValidatedHasNoFormAnyMore() {
    assertFalse(learner(PracticeState.VALIDATED, List.of(), null).contains("<form"));
    assertTrue(learner(PracticeState.ASKED_AGAIN, List.of(), null).contains("name=\"answer\""));
  }

  @Test
  void saysWhatFilesMayBeBeforeAndWhatIsWrongAfterwards() {
    String page =
        learner(
            null,
            List.of(
                Flaw.of("plan.what", "training.practice.flaw.missing", "Qu’avez-vous fait ?"),
                Flaw.of("files", "training.file.flaw.too_large", "film.pdf", 5)),
            null);
    assertTrue(page.contains("2 fichiers au plus, de 5 Mo chacun et de 10 Mo ensemble"), page);
    assertTrue(page.contains("href=\"#plan.what\""), page);
    assertTrue(page.contains("id=\"plan.what\""), page);
    assertTrue(page.contains("film.pdf"), page);
    assertTrue(page.contains("accept=\".pdf\""), page);
  }

  @Test
  void whatPeopleWriteIsWrittenOutAsText() {
    String page = learner(PracticeState.HANDED_IN, List.of(), null);
    assertTrue(page.contains("&lt;b&gt;Un essai"), page);
    assertTrue(page.contains("/files/7\" download"), page);
  }

  @Test
  void saysWhyNothingWasKept() {
    String late = learner(PracticeState.VALIDATED, List.of(), "training.practice.late");
    assertTrue(late.contains("role=\"alert\"") && late.contains("ne change plus"), late);
  }

  @Test
  void theTrainerReadsAllAndDecides() {
    String open = trainer(PracticeState.HANDED_IN, List.of(), null, "");
    assertTrue(open.contains("&lt;b&gt;Un essai") && open.contains("name=\"tried\""), open);
    assertTrue(open.contains("Le but tient en une phrase."), open);

    String replaced =
        trainer(PracticeState.HANDED_IN, List.of(), "training.practice.replaced", "Et si");
    assertTrue(replaced.contains("a remplacé son travail") && replaced.contains(">Et si<"));

    String flawed =
        trainer(
            PracticeState.HANDED_IN,
            List.of(Flaw.of("goal", "training.practice.flaw.criterion")),
            null,
            "");
    assertTrue(flawed.contains("href=\"#goal\""), flawed);
    assertFalse(trainer(PracticeState.VALIDATED, List.of(), null, "").contains("<form"));
  }

  @Test
  void theListLeadsToEach() {
    WaitingView view =
        new WaitingView(
            List.of(new WaitingView.Row(null, "Mon plan", Sample.NOON, true, "/here")),
            51,
            51,
            "/list",
            null,
            "/group");
    String page = Drawn.page("tm/practice/waiting.jte", Map.of("view", view));
    assertTrue(page.contains("href=\"/here\"") && page.contains("51 travaux attendent"), page);
    assertTrue(page.contains("24 novembre 2026") && !page.contains("12:00"), page);
  }

  @Test
  void drawsTheOutlineAndTheWork() {
    assertTrue(Drawn.part(new PracticeKind().outline(Tasks.task())).contains(EXAMPLE));
    PracticeWork work =
        new PracticeWork(
            PracticeState.HANDED_IN,
            Sample.NOON,
            List.of(new PracticeWork.Said("Quoi ?", "<i>")),
            List.of("a.pdf"),
            null);
    String page = Drawn.part(Fragment.of("tm/practice/work.jte", "work", work));
    assertTrue(page.contains("&lt;i&gt;") && page.contains("a.pdf"), page);
    Drawn.page("tm/practice/taken-back.jte", Map.of("list", "/list"));
  }

  private static String learner(PracticeState state, List<Flaw> flaws, String trouble) {
    boolean handedIn = state != null && state != PracticeState.DRAFT;
    PracticeTask task = Tasks.task();
    PracticeView view =
        new PracticeView(
            Kinds.FRAME,
            task,
            state,
            handedIn ? Sample.NOON : null,
            List.of(
                new PromptRow("plan.what", task.prompts().get(0), "<b>Un essai"),
                new PromptRow("plan.next", task.prompts().get(1), "")),
            List.of(new FileRow(7, "a.pdf", "12 ko", "/files/7", false)),
            handedIn ? words() : List.of(),
            new HandInForm("/practice", 1, "", false, ".pdf"),
            flaws,
            trouble,
            false,
            "/next");
    return Drawn.page("tm/practice/practice.jte", Map.of("practice", view));
  }

  private static String trainer(
      PracticeState state, List<Flaw> flaws, String trouble, String comment) {
    ValidationView view =
        new ValidationView(
            "Claire Martin",
            Tasks.task(),
            state,
            Sample.NOON,
            2,
            List.of(new PracticeWork.Said("Qu’avez-vous fait ?", "<b>Un essai")),
            List.of(new FileRow(7, "a.pdf", "12 ko", "/files/7", false)),
            words(),
            Set.of(Criterion.GOAL),
            Set.of(),
            comment,
            flaws,
            trouble,
            "/list/7",
            "/list");
    return Drawn.page("tm/practice/validation.jte", Map.of("view", view));
  }

  private static List<PracticeWord> words() {
    return List.of(
        PracticeWord.ofTrainer(null, "Et les droits ?", List.of(Criterion.RIGHTS), Sample.NOON),
        PracticeWord.ofOwner(null, "Voilà.", Sample.NOON),
        PracticeWord.ofTrainer(null, null, List.of(), Sample.NOON));
  }
}
