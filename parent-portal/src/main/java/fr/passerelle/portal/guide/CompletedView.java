package fr.passerelle.portal.guide;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.portal.guide.Conclusion.Spot;
import java.util.List;

/**
 * « Bravo »: the end, with what the guide's kinds have to say there.
 *
 * @param others the other guides
 * @param first the first screen, to see it all again
 * @param end where the launch is ended (POST)
 */
public record CompletedView(
    String guide, List<Conclusion> conclusions, String others, String first, String end) {

  /** The end of this walk. */
  static CompletedView of(Walk walk, List<Conclusion> conclusions, String others, String end) {
    return new CompletedView(
        walk.guide().title(), conclusions, others, walk.to(walk.guide().activities().get(0)), end);
  }

  /** What is said first of all, after « Et maintenant ? ». */
  public List<Fragment> next() {
    return at(Spot.NEXT);
  }

  /** The kinds' own buttons. */
  public List<Fragment> buttons() {
    return at(Spot.BUTTON);
  }

  /** What one looks back on. */
  public List<Fragment> lookingBack() {
    return at(Spot.LOOKING_BACK);
  }

  private List<Fragment> at(Spot spot) {
    return conclusions.stream()
        .filter(conclusion -> conclusion.spot() == spot)
        .map(Conclusion::fragment)
        .toList();
  }
}
