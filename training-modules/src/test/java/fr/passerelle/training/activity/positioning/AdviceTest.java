package fr.passerelle.training.activity.positioning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.passerelle.training.activity.Suggestion;
import fr.passerelle.training.activity.positioning.Positioning.Level;
import fr.passerelle.training.course.Html;
import fr.passerelle.training.rating.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdviceTest {

  private final Map<String, String> about = new LinkedHashMap<>();
  private final Map<String, String> rated = new HashMap<>();

  @Test
  void suggestsWhereHalfOrMoreIsToWorkOnAndMostFirst() {
    ask("images", Level.WITH_HELP, Level.ALONE);
    ask("tools", Level.DISCOVERING, Level.WITH_HELP, Level.ALONE);
    assertEquals(List.of(new Suggestion("tools", 2, 3), new Suggestion("images", 1, 2)), advice());
  }

  @Test
  void suggestsNothingToWhoIsAtEase() {
    ask("images", Level.ALONE, Level.CAN_HELP_OTHERS, Level.WITH_HELP);
    assertEquals(List.of(), advice());
  }

  @Test
  void suggestsTwoAtMostTheEarlierOfEquals() {
    ask("one", Level.DISCOVERING);
    ask("two", Level.DISCOVERING);
    ask("three", Level.DISCOVERING);
    assertEquals(List.of("one", "two"), advice().stream().map(Suggestion::moduleId).toList());
  }

  @Test
  void leavesOutWhatIsNotRatedOrRatedByAWordThatIsGone() {
    ask("one", Level.DISCOVERING, Level.DISCOVERING);
    rated.put("one-0", "UNHEARD_OF");
    assertEquals(List.of(new Suggestion("one", 1, 1)), advice());
    rated.clear();
    assertEquals(List.of(), advice());
  }

  private void ask(String module, Level... levels) {
    for (int i = 0; i < levels.length; i++) {
      about.put(module + "-" + i, module);
      rated.put(module + "-" + i, levels[i].name());
    }
  }

  private List<Suggestion> advice() {
    List<Statement> statements =
        about.keySet().stream().map(id -> new Statement(id, "Je sais.")).toList();
    return Advice.of(
        new Positioning("where", "Mes repères", Html.NONE, statements, about, Optional.empty()),
        rated);
  }
}
