package fr.passerelle.training.question.choice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.form.Filled;
import fr.passerelle.training.player.Drawn;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Choices as they are asked, corrected and told. */
class ChoiceTemplatesTest {

  private static final Pattern STATE = Pattern.compile("<li data-state=\"(\\w+)\"");

  private final SingleChoiceKind single = new SingleChoiceKind();
  private final MultipleChoiceKind multiple = new MultipleChoiceKind();
  private final TrueFalseKind trueOrFalse = new TrueFalseKind();

  @Test
  void asksForOneOrForSeveral() {
    String one = Drawn.part(single.ask(Sample.sky(), Filled.EMPTY));
    assertTrue(one.contains("type=\"radio\" name=\"sky\" value=\"blue\""), one);
    String several = Drawn.part(multiple.ask(Sample.fruit(), Filled.EMPTY));
    assertTrue(several.contains("type=\"checkbox\" name=\"fruit\" value=\"pear\""), several);
    assertTrue(several.contains("Plusieurs réponses sont possibles"), several);
  }

  @Test
  void showsWhatWasSentAgain() {
    Filled filled = new Filled(Map.of("fruit", List.of("pear")));
    String again = Drawn.part(multiple.ask(Sample.fruit(), filled));
    assertTrue(again.contains("value=\"pear\" checked"), again);
    assertFalse(again.contains("value=\"apple\" checked"), again);
  }

  @Test
  void correctsAChoiceWithTheRightOneAndTheLearnersOwn() {
    String page = corrected("green");
    assertEquals(List.of("right", "review"), states(page));
    assertTrue(page.contains("Vert") && page.contains("Votre réponse"), page);
  }

  @Test
  void tellsWhatWasMissedFromWhatWasFound() {
    Chosen apple = new Chosen(Set.of("apple"));
    String page = Drawn.part(multiple.correct(Sample.fruit(), apple, Sample.fruit().mark(apple)));
    assertEquals(List.of("right", "missed", "todo"), states(page));
    assertTrue(page.contains("que vous n’avez pas cochée"), page);
    assertFalse(corrected("green").contains("que vous n’avez pas cochée"));
  }

  @Test
  void saysTrueAndFalseInThePagesWords() {
    String asked = Drawn.part(trueOrFalse.ask(Sample.water(), Filled.EMPTY));
    assertTrue(asked.contains("Vrai") && asked.contains("Faux"), asked);
    Chosen no = new Chosen(Set.of("false"));
    assertEquals("Faux", Drawn.part(trueOrFalse.given(Sample.water(), no).get(0)).strip());
  }

  @Test
  void tellsWhatWasChosenInTheOrderOffered() {
    Chosen both = new Chosen(Set.of("stone", "apple"));
    assertEquals(
        List.of("Pomme", "Caillou"),
        multiple.given(Sample.fruit(), both).stream().map(Drawn::part).map(String::strip).toList());
  }

  private String corrected(String id) {
    Chosen chosen = new Chosen(Set.of(id));
    return Drawn.part(single.correct(Sample.sky(), chosen, Sample.sky().mark(chosen)));
  }

  private static List<String> states(String page) {
    return STATE.matcher(page).results().map((MatchResult one) -> one.group(1)).toList();
  }
}
