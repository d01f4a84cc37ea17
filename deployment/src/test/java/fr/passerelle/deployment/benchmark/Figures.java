package fr.passerelle.deployment.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What was measured: each figure of each tool, turn by turn. */
final class Figures {

  /** The least, the middle and the most of several turns. */
  record Spread(double least, double middle, double most) {

    static Spread of(List<Double> turns) {
      List<Double> sorted = turns.stream().sorted().toList();
      return new Spread(
          sorted.get(0), sorted.get(sorted.size() / 2), sorted.get(sorted.size() - 1));
    }
  }

  /** By figure, then by tool, both in the order in which they were first told. */
  private final Map<Figure, Map<String, List<Double>>> turns = new LinkedHashMap<>();

  void add(Figure figure, String tool, double value) {
    turns
        .computeIfAbsent(figure, first -> new LinkedHashMap<>())
        .computeIfAbsent(tool, first -> new ArrayList<>())
        .add(value);
    System.out.printf("  %-44s %-24s %10.1f%n", figure.words(), tool, value);
  }

  Set<Figure> all() {
    return turns.keySet();
  }

  /** Every turn's value of one tool; none where it was not measured. */
  Optional<Spread> of(Figure figure, String tool) {
    return Optional.ofNullable(turns.get(figure).get(tool)).map(Spread::of);
  }

  /** How many times better one tool is than another, in the same turns. */
  Optional<Spread> ratio(Figure figure, String tool, String peer) {
    List<Double> ours = turns.get(figure).getOrDefault(tool, List.of());
    List<Double> theirs = turns.get(figure).getOrDefault(peer, List.of());
    return theirs.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Spread.of(
                IntStream.range(0, Math.min(ours.size(), theirs.size()))
                    .mapToObj(turn -> figure.timesBetter(ours.get(turn), theirs.get(turn)))
                    .toList()));
  }
}
