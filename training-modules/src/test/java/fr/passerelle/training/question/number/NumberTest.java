package fr.passerelle.training.question.number;

import static fr.passerelle.training.question.QuestionSamples.TEXT;
import static fr.passerelle.training.question.QuestionSamples.form;
import static fr.passerelle.training.question.QuestionSamples.points;
import static fr.passerelle.training.question.QuestionSamples.refuses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.form.AnswerDoesNotFit.Reason;
import fr.passerelle.training.form.Filled;
import fr.passerelle.training.player.Drawn;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTest {

  private final NumberKind kind = new NumberKind();
  private final NumberQuestion question =
      question("12.5", "0.5", "Go", Map.of("Mo", new BigDecimal("0.001")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12,5 | 12.5",
        "12.5 | 12.5",
        "1\u202f234,5 | 1234.5",
        "1\u00a0234.5 | 1234.5",
        "1\u2009234 | 1234",
        "1 234 567 | 1234567",
        "1’234 | 1234",
        "1.234,5 | 1234.5",
        "1,234.5 | 1234.5",
        "1.234.567 | 1234567",
        "1.234 | 1.234",
        "1,234 | 1.234",
        ",5 | 0.5",
        "5, | 5",
        "+3 | 3",
        "\u22124 | -4",
        "- 4 | -4",
        "007 | 7"
      })
  void readsANumberAsPeopleTypeIt(String typed, BigDecimal value) {
    assertEquals(0, TypedNumber.of(typed).value().compareTo(value), typed);
    assertEquals("", TypedNumber.of(typed).unit());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"douze", "environ 12", "12 13", "1 23", "12,5,6", "1e3", "--4", "12/5", "Go", "."})
  void refusesWhatIsNoNumberAndCountsNoAnswer(String typed) {
    Reason reason = typed.equals("1e3") ? Reason.OTHER_UNIT : Reason.NO_NUMBER;
    refuses(question, form("q", typed), reason);
  }

  @Test
  void isRightWithinItsToleranceAndNoFurther() {
    assertEquals(1, points(question, form("q", "12,5")));
    assertEquals(1, points(question, form("q", "12")));
    assertEquals(1, points(question, form("q", "13,0")));
    assertEquals(0, points(question, form("q", "11,99")));
    assertEquals(0, points(question, form("q", "13,000001")));
    NumberQuestion exact = question("3018", null, null, null);
    assertEquals(1, points(exact, form("q", "3\u202f018")));
    assertEquals(0, points(exact, form("q", "3019")));
  }

  @Test
  void takesTheUnitAskedAndOthersThatTheAuthorNames() {
    assertEquals(1, points(question, form("q", "12,5 Go")));
    assertEquals(1, points(question, form("q", "12,5go")));
    assertEquals(1, points(question, form("q", "12\u202f500 Mo")));
    refuses(question, form("q", "12,5 kg"), Reason.OTHER_UNIT);
    refuses(question("3", null, null, null), form("q", "3 élèves"), Reason.OTHER_UNIT);
  }

  @Test
  void saysWhetherItWasTooLowOrTooHigh() {
    assertEquals("Trop peu.", reply("2"));
    assertEquals("Trop.", reply("20"));
    assertEquals("Oui.", reply("12,5"));
  }

  @Test
  void refusesWhatAnAuthorCannotMean() {
    assertThrows(IllegalArgumentException.class, () -> question("1", "-1", null, null));
    assertThrows(
        IllegalArgumentException.class,
        () -> question("1", null, null, Map.of("Mo", BigDecimal.ONE)));
    assertThrows(
        IllegalArgumentException.class,
        () -> question("1", null, "Go", Map.of("Mo", BigDecimal.ZERO)));
  }

  @Test
  void showsTheUnitAndWhatWasExpected() {
    String asked = Drawn.part(kind.ask(question, Filled.EMPTY));
    assertTrue(asked.contains("inputmode=\"decimal\""), asked);
    assertTrue(asked.contains("<span id=\"unit\">Go</span>"), asked);
    Counted low = new Counted("2");
    String page = Drawn.part(kind.correct(question, low, question.mark(low)));
    assertTrue(page.contains("12,5\u00a0Go, à 0,5 près"), page);
    assertTrue(page.contains("Trop peu."), page);
  }

  private String reply(String typed) {
    return question.mark(new Counted(typed)).feedback().get(0).text();
  }

  private static NumberQuestion question(
      String answer, String tolerance, String unit, Map<String, BigDecimal> also) {
    return new NumberQuestion(
        "q",
        TEXT,
        new BigDecimal(answer),
        tolerance == null ? null : new BigDecimal(tolerance),
        unit,
        also,
        new NumberQuestion.Replies("Oui.", "Trop peu.", "Trop."),
        TEXT,
        null);
  }
}
