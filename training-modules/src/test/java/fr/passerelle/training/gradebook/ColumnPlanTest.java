package fr.passerelle.training.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import fr.passerelle.lti.ags.LineItem;
import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.gradebook.ColumnPlan.Known;
import fr.passerelle.training.gradebook.ColumnPlan.Step;
import fr.passerelle.training.gradebook.ColumnPlan.Wanted;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ColumnPlanTest {

  private static final String ONE = "column:parcours:sample/one";
  private static final Known KNOWN = new Known(ONE, "https://moodle.example/1", "Module one", 100);

  @Test
  void wantsAColumnForEachModuleBesideTheLinksOwn() {
    assertEquals(
        List.of(ONE, "column:parcours:sample/two"), wanted(Layout.MODULES, true, List.of()));
    assertEquals(
        List.of(ONE, "column:parcours:sample/two"), wanted(Layout.MODULES, false, List.of()));
  }

  @Test
  void wantsOneForTheCourseOnlyWhereTheLinkHasNone() {
    assertEquals(List.of(), wanted(Layout.COURSE, true, List.of()));
    assertEquals(List.of("column:parcours:sample"), wanted(Layout.COURSE, false, List.of()));
  }

  @Test
  void goesOnFeedingACourseColumnThatWasMadeBefore() {
    Known course = new Known("column:parcours:sample", "https://moodle.example/9", "x", 100);
    assertEquals(3, wanted(Layout.MODULES, true, List.of(course)).size());
  }

  @Test
  void makesWhatIsMissing() {
    assertInstanceOf(
        Step.Missing.class, step(List.of(item("other", "Module one", 100)), List.of()));
  }

  @Test
  void findsItsOwnAgainByResourceIdAlone() {
    Step step = step(List.of(item("other", "x", 5), item(ONE, "Module one", 100)), List.of());
    assertEquals(
        URI.create("https://moodle.example/1"),
        assertInstanceOf(Step.Found.class, step).held().id());
  }

  @Test
  void changesOneWithAnotherNameOrMaximumThatNobodyNoted() {
    assertInstanceOf(Step.Changed.class, step(List.of(item(ONE, "Old", 100)), List.of()));
    assertInstanceOf(Step.Changed.class, step(List.of(item(ONE, "Module one", 20)), List.of()));
  }

  @Test
  void leavesTheNameATeacherGave() {
    assertInstanceOf(Step.Found.class, step(List.of(item(ONE, "Mine", 100)), List.of(KNOWN)));
  }

  @Test
  void followsATitleThatTheCourseChanged() {
    Known older = new Known(ONE, KNOWN.lineItem(), "Old title", 100);
    assertInstanceOf(
        Step.Changed.class, step(List.of(item(ONE, "Old title", 100)), List.of(older)));
  }

  @Test
  void anotherColumnOfTheSameResourceIdIsLookedAtAnew() {
    Known elsewhere = new Known(ONE, "https://moodle.example/other", "Module one", 100);
    assertInstanceOf(Step.Changed.class, step(List.of(item(ONE, "Old", 100)), List.of(elsewhere)));
  }

  @Test
  void keepsTheColumnNotedBeforeWhateverTwinIsListedFirst() {
    LineItem twin = item(ONE, "Module one", 100, "https://moodle.example/twin");
    LineItem noted = item(ONE, "Module one", 100, KNOWN.lineItem());
    Step step = step(List.of(twin, noted), List.of(KNOWN));
    assertEquals(noted, assertInstanceOf(Step.Found.class, step).held());
    assertEquals(
        twin, assertInstanceOf(Step.Found.class, step(List.of(twin), List.of(KNOWN))).held());
  }

  @Test
  void aPointIsAStepWhereNobodyChoseAnotherScale() {
    double steps = Sample.course().activities().size();
    List<Double> own =
        Sample.course().modules().stream().map(m -> 1.0 * m.activities().size()).toList();

    assertEquals(own, maxima(Layout.MODULES, Optional.empty(), List.of()));
    assertEquals(own, maxima(Layout.MODULES, Optional.of(steps), List.of()));
    assertEquals(List.of(20.0, 20.0), maxima(Layout.MODULES, Optional.of(20.0), List.of()));
    assertEquals(List.of(steps), maxima(Layout.COURSE, Optional.empty(), List.of()));
    Known before = new Known("column:parcours:sample", "https://m/1", "Sample", 100);
    assertEquals(List.of(100.0), maxima(Layout.COURSE, Optional.empty(), List.of(before)));
  }

  @Test
  void findsColumnsThatCameWithACopiedCourseAsTheyAreCalledThere() {
    LineItem copied = item(ONE, "Renamed", 20, "https://moodle.example/9");
    LineItem strange = item("other", "Module two", 20, "https://moodle.example/8");
    LineItem whole = item("column:parcours:sample", "Sample", 20, "https://moodle.example/7");

    List<Step.Found> linked =
        ColumnPlan.foundBefore(Sample.course(), true, List.of(strange, copied, whole));
    assertEquals(List.of("Renamed"), linked.stream().map(one -> one.wanted().label()).toList());
    assertEquals(copied, linked.get(0).held());
    assertEquals(2, ColumnPlan.foundBefore(Sample.course(), false, List.of(copied, whole)).size());
    assertEquals(List.of(), ColumnPlan.foundBefore(Sample.course(), true, List.of(strange)));
  }

  private static List<Double> maxima(Layout layout, Optional<Double> scale, List<Known> known) {
    return ColumnPlan.wanted(Sample.course(), layout, false, scale, known).stream()
        .map(Wanted::maximum)
        .toList();
  }

  private static List<String> wanted(Layout layout, boolean linked, List<Known> known) {
    return ColumnPlan.wanted(Sample.course(), layout, linked, Optional.of(100.0), known).stream()
        .map(Wanted::resourceId)
        .toList();
  }

  private static Step step(List<LineItem> held, List<Known> known) {
    List<Wanted> wanted =
        ColumnPlan.wanted(Sample.course(), Layout.MODULES, true, Optional.of(100.0), List.of())
            .subList(0, 1);
    return ColumnPlan.steps(wanted, held, known).get(0);
  }

  private static LineItem item(String resourceId, String label, double maximum) {
    return item(resourceId, label, maximum, "https://moodle.example/1");
  }

  private static LineItem item(String resourceId, String label, double maximum, String address) {
    return new LineItem(
        URI.create(address),
        label,
        Optional.of(maximum),
        Optional.empty(),
        Optional.of(resourceId),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
