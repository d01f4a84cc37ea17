package fr.passerelle.portal.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseStep;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WalkTest {

  private final Course guide = Guides.connecting();

  @Test
  void beginsAtTheFirstScreen() {
    Walk walk = Guides.walk(guide);
    assertEquals("/s/x/guide/a-quoi-ca-sert", walk.resume());
    assertEquals(Optional.empty(), walk.before(screen(walk, "a-quoi-ca-sert")));
  }

  @Test
  void goesOnWhereOneStopped() {
    assertEquals("/s/x/guide/je-prepare", Guides.walked(guide, 3).resume());
  }

  @Test
  void opensAScreenOnceThoseBeforeAreDone() {
    Walk walk = Guides.walked(guide, 1);
    assertTrue(walk.reaches(screen(walk, "avant")));
    assertFalse(walk.reaches(screen(walk, "deux-mots")));
  }

  @Test
  void leadsFromScreenToScreen() {
    Walk walk = Guides.walk(guide);
    CourseStep second = screen(walk, "avant");
    assertEquals("/s/x/guide/deux-mots", walk.after(second));
    assertEquals(Optional.of("/s/x/guide/a-quoi-ca-sert"), walk.before(second));
  }

  @Test
  void endsAfterTheCard() {
    Walk walk = Guides.walked(guide, guide.activities().size());
    assertTrue(walk.completed());
    assertEquals("/s/x/guide/completed", walk.resume());
    assertEquals("/s/x/guide/completed", walk.after(screen(walk, "ma-carte")));
  }

  @Test
  void saysWhereAScreenStands() {
    Walk walk = Guides.walk(guide);
    ScreenFrame frame = ScreenFrame.of(walk, screen(walk, "deux-mots"));
    assertEquals(3, frame.number());
    assertEquals(11, frame.length());
    assertEquals(List.of("done", "done", "doing", ""), frame.dots().subList(0, 4));
  }

  @Test
  void knowsNoScreenOfAnotherName() {
    assertEquals(Optional.empty(), Guides.walk(guide).step("autre"));
  }

  private static CourseStep screen(Walk walk, String id) {
    return walk.step(id).orElseThrow();
  }
}
