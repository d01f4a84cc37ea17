package fr.passerelle.training.activity.positioning;

import fr.passerelle.training.activity.Suggestion;
import fr.passerelle.training.activity.positioning.Positioning.Level;
import fr.passerelle.training.rating.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which modules somebody's ratings suggest: those where half of their own statements or more are
 * not yet done without help. Where that is so of none, nothing is suggested; of many, the first
 * ones are those where it is so most.
 */
final class Advice {

  /** Two priorities are enough: a list of everything helps nobody. */
  private static final int MOST = 2;

  private Advice() {}

  /**
   * The modules to begin with, the first one first.
   *
   * @param rated the name of the level given, by statement
   */
  static List<Suggestion> of(Positioning positioning, Map<String, String> rated) {
    return positioning.statements().stream()
        .map(one -> positioning.about().get(one.id()))
        .filter(module -> module != null)
        .distinct()
        .map(module -> of(positioning, module, rated))
        .filter(one -> one.toWorkOn() > 0 && one.toWorkOn() * 2 >= one.asked())
        .sorted(Comparator.comparingDouble(Advice::share).reversed())
        .limit(MOST)
        .toList();
  }

  private static Suggestion of(Positioning positioning, String module, Map<String, String> rated) {
    List<Level> levels =
        positioning.statements().stream()
            .filter(one -> module.equals(positioning.about().get(one.id())))
            .map(Statement::id)
            .map(rated::get)
            .map(Level::called)
            .flatMap(Optional::stream)
            .toList();
    int toWorkOn = (int) levels.stream().filter(Level::isToWorkOn).count();
    return new Suggestion(module, toWorkOn, levels.size());
  }

  private static double share(Suggestion one) {
    return (double) one.toWorkOn() / one.asked();
  }
}
