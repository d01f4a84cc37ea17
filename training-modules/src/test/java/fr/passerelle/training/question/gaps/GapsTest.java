package fr.passerelle.training.question.gaps;

import static fr.passerelle.training.question.QuestionSamples.TEXT;
import static fr.passerelle.training.question.QuestionSamples.form;
import static fr.passerelle.training.question.QuestionSamples.points;
import static fr.passerelle.training.question.QuestionSamples.refuses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.course.Html;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.form.AnswerDoesNotFit.Reason;
import fr.passerelle.training.form.Filled;
import fr.passerelle.training.player.Drawn;
import fr.passerelle.training.question.Draw;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GapsTest {

  private final GapsKind kind = new GapsKind();
  private final Gap chosen =
      new Gap(
          "qui",
          List.of(
              new Gap.Word("personne", "personne", true, "Oui."),
              new Gap.Word("direction", "la direction", false, "Non plus.")),
          null,
          null);
  private final Gap typed =
      new Gap(
          "quand",
          null,
          List.of("aussitôt", "tout de suite"),
          new Gap.Replies("Oui.", "Sans attendre."));
  private final Gaps gaps = gaps("<p>On ne le dit à {qui}, on le change {quand}.</p>");

  @Test
  void givesTheShareOfGapsFilledRight() {
    assertEquals(1, points(gaps, form("q.qui", "personne", "q.quand", "Aussitot")));
    assertEquals(1, points(gaps, form("q.qui", "personne", "q.quand", "tout de suite !")));
    assertEquals(0.5, points(gaps, form("q.qui", "direction", "q.quand", "aussitôt")));
    assertEquals(0, points(gaps, form("q.qui", "direction", "q.quand", "un jour")));
  }

  @Test
  void refusesWhatIsNotWhole() {
    refuses(gaps, form("q.qui", "", "q.quand", " "), Reason.NONE);
    refuses(gaps, form("q.qui", "personne", "q.quand", ""), Reason.INCOMPLETE);
    refuses(gaps, form("q.qui", "aussitôt", "q.quand", "aussitôt"), Reason.UNKNOWN);
    refuses(gaps, form("q.qui", "personne", "q.quand", "x".repeat(201)), Reason.TOO_LONG);
  }

  @Test
  void refusesAStoredAnswerOfAnotherQuestion() {
    for (Map<String, String> words :
        List.of(Map.of("qui", "personne"), Map.of("qui", "nul", "quand", "aussitôt"))) {
      assertThrows(AnswerDoesNotFit.class, () -> gaps.mark(new Completed(words)));
    }
  }

  @Test
  void refusesATextWhoseGapsAreOthers() {
    for (String text :
        List.of(
            "<p>Rien.</p>",
            "<p>{qui}</p>",
            "<p>{qui} {quand} {qui}</p>",
            "<p>{qui} {quand} {ou}</p>",
            "<p>{qui} <a href=\"https://x.example/\">avant {quand}</a></p>",
            "<p>{qui} <a href=\"https://x.example/{quand}\">x</a></p>",
            "<p>{qui} {quand} <a href=\"https://x.example/{quand}\">x</a></p>")) {
      assertThrows(IllegalArgumentException.class, () -> gaps(text), text);
    }
  }

  /** The column that holds an answer takes 8,000 characters. */
  @Test
  void theLongestAnswerCanBeKept() {
    List<Gap> many =
        IntStream.range(0, 15)
            .mapToObj(i -> new Gap("g" + "a".repeat(57) + i, null, List.of("x"), typed.feedback()))
            .toList();
    String text = many.stream().map(gap -> "{" + gap.id() + "}").collect(Collectors.joining(" "));
    Gaps longest = new Gaps("q", TEXT, new Html("<p>" + text + "</p>"), many, TEXT, null);
    Map<String, List<String>> form = new HashMap<>();
    many.forEach(gap -> form.put("q." + gap.id(), List.of("\"".repeat(200))));
    assertTrue(longest.read(form).toStored().length() < 8_000);

    List<Gap> more = new ArrayList<>(many);
    more.add(typed);
    Html whole = new Html("<p>" + text + " {quand}</p>");
    assertThrows(
        IllegalArgumentException.class, () -> new Gaps("q", TEXT, whole, more, TEXT, null));
  }

  @Test
  void signsThatNobodySeesAreSpaces() {
    Map<String, List<String>> form =
        Map.of("q.qui", List.of("personne"), "q.quand", List.of("\u0000aussitôt\u0007"));
    assertEquals(new Completed(Map.of("qui", "personne", "quand", "aussitôt")), gaps.read(form));
  }

  @Test
  void refusesAGapWithBothOrNeither() {
    assertThrows(IllegalArgumentException.class, () -> new Gap("x", null, null, null));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Gap("x", chosen.choices(), typed.accepted(), typed.feedback()));
    assertThrows(
        IllegalArgumentException.class, () -> new Gap("x", null, List.of("aussitôt"), null));
    assertThrows(
        IllegalArgumentException.class, () -> new Gap("x", null, List.of("?"), typed.feedback()));
  }

  @Test
  void numbersTheGapsAsTheyAreRead() {
    Gaps other = gaps("<p>{quand}, et {qui}</p>");
    assertEquals(List.of("quand", "qui"), other.gaps().stream().map(Gap::id).toList());
  }

  @Test
  void asksInsideTheText() {
    Filled filled = new Filled(Map.of("q.quand", List.of("demain"), "q.qui", List.of("personne")));
    String asked = Drawn.part(kind.ask((Gaps) gaps.drawn(new Draw("x")), filled));
    assertTrue(asked.contains("<p>On ne le dit à <select"), asked);
    assertTrue(asked.contains("</select>, on le change <input"), asked);
    assertTrue(asked.contains("value=\"demain\""), asked);
    assertTrue(asked.contains("value=\"personne\" selected"), asked);
    assertTrue(asked.contains("aria-label=\"Trou 2\""), asked);
    assertFalse(asked.contains("{"), asked);
  }

  @Test
  void escapesWhatWasTyped() {
    Completed answer = new Completed(Map.of("qui", "personne", "quand", "<b>"));
    assertTrue(Drawn.part(kind.given(gaps, answer).get(1)).contains("Trou 2\u00a0: &lt;b&gt;"));
    String page = Drawn.part(kind.correct(gaps, answer, gaps.mark(answer)));
    assertFalse(page.contains("<b>"), page);
    assertTrue(page.contains("on le change <strong>aussitôt</strong>."), page);
    assertTrue(page.contains("Bonne réponse\u00a0: aussitôt"), page);
  }

  private Gaps gaps(String text) {
    return new Gaps("q", TEXT, new Html(text), List.of(chosen, typed), TEXT, null);
  }
}
