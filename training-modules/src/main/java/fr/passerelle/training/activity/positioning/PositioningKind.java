package fr.passerelle.training.activity.positioning;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.lti.page.View;
import fr.passerelle.training.activity.Playable;
import fr.passerelle.training.activity.Suggestion;
import fr.passerelle.training.activity.Suggests;
import fr.passerelle.training.activity.Visit;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.rating.SelfRatings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A positioning, with what its owner answered. */
@ApplicationScoped
public class PositioningKind implements Playable<Positioning>, Suggests<Positioning> {

  @Inject private SelfRatings ratings;

  @Override
  public Class<Positioning> activities() {
    return Positioning.class;
  }

  @Override
  public String icon() {
    return "positioning";
  }

  @Override
  public Fragment outline(Positioning positioning) {
    return Fragment.of("tm/positioning/outline.jte", "positioning", positioning);
  }

  @Override
  public boolean isPrivate() {
    return true;
  }

  @Override
  public View show(Visit<Positioning> visit) {
    Positioning asked = visit.activity();
    Map<String, Map<String, String>> rated = ratings.of(visit.attempt(), withTheFirst(asked));
    PositioningView view =
        PositioningView.of(visit.frame(), asked, rated.getOrDefault(asked.id(), Map.of()));
    return view.telling(Outcome.of(visit, rated).orElse(null)).page();
  }

  private static List<String> withTheFirst(Positioning asked) {
    return Stream.concat(Stream.of(asked.id()), asked.again().stream()).toList();
  }

  /** By what was answered last: at the end of a course, by what is still to work on. */
  @Override
  public List<Suggestion> suggestions(Attempt attempt, List<Positioning> activities) {
    List<Positioning> suggesting =
        activities.stream().filter(one -> !one.about().isEmpty() && attempt.done(one)).toList();
    Map<String, Map<String, String>> rated =
        ratings.of(attempt, suggesting.stream().map(Positioning::id).toList());
    return suggesting.stream()
        .filter(one -> rated.containsKey(one.id()))
        .reduce((earlier, later) -> later)
        .map(one -> Advice.of(one, rated.get(one.id())))
        .orElse(List.of());
  }
}
