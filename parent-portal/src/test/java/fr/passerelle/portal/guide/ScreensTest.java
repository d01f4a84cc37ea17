package fr.passerelle.portal.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.page.View;
import fr.passerelle.portal.guide.Conclusion.Spot;
import fr.passerelle.training.course.Activity;
import fr.passerelle.training.course.CourseStep;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScreensTest {

  private final Walk walk = Guides.walk(Guides.connecting());

  @Test
  void showsAnActivityAsItsKindDoes() {
    Screens screens = new Screens(List.of(new Concluding(first().getClass())));
    assertEquals("first", screens.show(visit()).template());
  }

  @Test
  void hasNoScreenForAKindThatGuidesDoNotHave() {
    assertThrows(Problem.class, () -> new Screens(List.of()).show(visit()));
  }

  @Test
  void letsEachKindOfTheGuideSayOneWordAtTheEnd() {
    Screens screens = new Screens(List.of(new Concluding(first().getClass())));
    CompletedView end = CompletedView.of(walk, screens.atTheEnd(walk), "/others", "/end");
    assertEquals(List.of("word"), end.next().stream().map(Fragment::template).toList());
    assertEquals(List.of(), end.buttons());
    assertEquals(List.of(), end.lookingBack());
    assertEquals("/s/x/guide/a-quoi-ca-sert", end.first());
  }

  private Activity first() {
    return walk.guide().activities().get(0);
  }

  private ScreenVisit<Activity> visit() {
    CourseStep step = walk.step(first().id()).orElseThrow();
    return new ScreenVisit<>(null, walk, step, step.activity(), Map.of());
  }

  private record Concluding(Class<? extends Activity> shown) implements Concludes<Activity> {

    @Override
    @SuppressWarnings("unchecked")
    public Class<Activity> activities() {
      return (Class<Activity>) shown;
    }

    @Override
    public View show(ScreenVisit<Activity> visit) {
      return visit.page("first", "screen", visit.screen());
    }

    @Override
    public List<Conclusion> atTheEnd(Walk walk) {
      return List.of(new Conclusion(Spot.NEXT, Fragment.of("word", "x", 1)));
    }
  }
}
