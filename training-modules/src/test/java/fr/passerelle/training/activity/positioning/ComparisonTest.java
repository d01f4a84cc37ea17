package fr.passerelle.training.activity.positioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.activity.Kinds;
import fr.passerelle.training.activity.positioning.Outcome.Advised;
import fr.passerelle.training.activity.positioning.Positioning.Level;
import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.player.Drawn;
import fr.passerelle.training.rating.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  @Test
  void countsWhatIsFurtherAndWhatIsLower() {
    Comparison changed =
        compared(
            List.of(Level.DISCOVERING, Level.ALONE, Level.WITH_HELP),
            List.of(Level.ALONE, Level.WITH_HELP, Level.WITH_HELP));
    assertEquals(1, changed.further());
    assertEquals(1, changed.lower());
    assertEquals(
        List.of("1", "-1", "0"),
        changed.rows().stream().map(row -> row.wayKey().replaceAll(".*\\.", "")).toList());
  }

  @Test
  void comparesNothingWhileSomethingWasNeverRated() {
    List<Statement> two = Sample.positioning().statements();
    assertEquals(
        Optional.empty(),
        Comparison.of(two, Map.of("first", "ALONE"), Map.of("first", "ALONE", "second", "ALONE")));
  }

  @Test
  void drawsNoRadarOfTwoBranchesNorOfMoreThanCanBeRead() {
    assertNull(compared(all(Level.ALONE, 2), all(Level.ALONE, 2)).radar());
    assertNotNull(compared(all(Level.ALONE, 3), all(Level.ALONE, 3)).radar());
    assertNotNull(compared(all(Level.ALONE, 16), all(Level.ALONE, 16)).radar());
    assertNull(compared(all(Level.ALONE, 17), all(Level.ALONE, 17)).radar());
  }

  @Test
  void drawsTheFirstBranchUprightAndEachLevelOnItsRing() {
    Radar radar = Radar.of(4, List.of(1, 1, 1, 1), List.of(4, 2, 4, 2));
    assertEquals("160.0,36.0 222.0,160.0 160.0,284.0 98.0,160.0", radar.now());
    assertEquals(radar.rings().get(0), radar.before());
    assertEquals("160.0", radar.spokes().get(0).label().x());
  }

  @Test
  void keepsEverythingInsideTheDrawingWhateverTheCount() {
    for (int count = 3; count <= 16; count++) {
      Radar radar = compared(all(Level.ALONE, count), all(Level.CAN_HELP_OTHERS, count)).radar();
      Stream.concat(radar.spokes().stream().map(Radar.Spoke::label), radar.pointsNow().stream())
          .flatMap(point -> Stream.of(point.left(), point.top()))
          .forEach(at -> assertTrue(at >= 10 && at <= Radar.SIZE - 10, "at " + at));
    }
  }

  @Test
  void saysTheSameInTheDrawingAndInTheTable() {
    String page =
        page(
            compared(
                List.of(Level.DISCOVERING, Level.ALONE, Level.WITH_HELP),
                List.of(Level.ALONE, Level.WITH_HELP, Level.WITH_HELP)),
            List.of(new Advised("Les images", "/images", 2, 3)));
    assertTrue(page.contains("role=\"img\""), page);
    assertTrue(page.contains("Vous avez avancé sur 1 repère sur 3."), page);
    assertTrue(page.contains("Sur 1 repère, vous vous situez plus bas"), page);
    assertTrue(page.contains("Plus à l’aise") && page.contains("Moins à l’aise"), page);
    assertTrue(page.contains("<a href=\"/images\">Les images</a>"), page);
    assertTrue(page.contains("À travailler\u00a0: 2 repères sur 3 à ce sujet."), page);
    assertTrue(page.contains("Ce qui vous aiderait encore"), page);
  }

  @Test
  void congratulatesNobodyOnWhatTheyDidNotSay() {
    String same = page(compared(all(Level.ALONE, 3), all(Level.ALONE, 3)), List.of());
    assertTrue(same.contains("Vous vous situez comme au début."), same);
    assertTrue(same.contains("C’est le moment de proposer votre aide"), same);
    String lower = page(compared(all(Level.ALONE, 3), all(Level.DISCOVERING, 3)), List.of());
    assertTrue(lower.contains("Vos réponses ont changé."), lower);
    assertFalse(lower.contains("Vous avez avancé"), lower);
  }

  private static String page(Comparison changed, List<Advised> suggested) {
    PositioningView view =
        PositioningView.of(Kinds.FRAME, Sample.positioning(), Map.of("first", "ALONE"))
            .telling(new Outcome(changed, true, suggested, "/next"));
    return Drawn.page("tm/positioning/positioning.jte", Map.of("positioning", view));
  }

  private static List<Level> all(Level level, int count) {
    return IntStream.range(0, count).mapToObj(i -> level).toList();
  }

  private static Comparison compared(List<Level> before, List<Level> now) {
    List<Statement> statements =
        IntStream.range(0, before.size())
            .mapToObj(i -> new Statement("s" + i, "Je sais " + i + "."))
            .toList();
    return Comparison.of(statements, named(before), named(now)).orElseThrow();
  }

  private static Map<String, String> named(List<Level> levels) {
    return IntStream.range(0, levels.size())
        .boxed()
        .collect(Collectors.toMap(i -> "s" + i, i -> levels.get(i).name()));
  }
}
