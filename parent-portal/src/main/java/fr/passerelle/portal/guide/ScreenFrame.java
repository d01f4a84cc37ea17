package fr.passerelle.portal.guide;

import fr.passerelle.training.course.CourseStep;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What surrounds every screen: where it stands and how to go back.
 *
 * @param number from 1 to {@code length}
 * @param here the screen's own address
 * @param others what there is for teachers, to whom no guide speaks; null but on the first screen
 * @param previous the screen before; null on the first
 */
public record ScreenFrame(
    String guide,
    String title,
    int number,
    int length,
    String here,
    String previous,
    String others) {

  static ScreenFrame of(Walk walk, CourseStep step) {
    return new ScreenFrame(
        walk.guide().title(),
        step.activity().title(),
        walk.number(step),
        walk.length(),
        walk.of(step),
        walk.before(step).orElse(null),
        walk.number(step) == 1 ? walk.others() : null);
  }

  /** One dot for each screen: {@code done} before this one, {@code doing}, then the empty text. */
  public List<String> dots() {
    return IntStream.rangeClosed(1, length).mapToObj(this::dot).toList();
  }

  private String dot(int screen) {
    if (screen == number) {
      return "doing";
    }
    return screen < number ? "done" : "";
  }
}
