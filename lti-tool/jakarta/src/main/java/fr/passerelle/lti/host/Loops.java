package fr.passerelle.lti.host;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** All the loops of this node, for those who ask how it is. */
@ApplicationScoped
public class Loops {

  private final List<Loop> all = new CopyOnWriteArrayList<>();

  /**
   * How one loop is.
   *
   * @param running whether a round is under way
   * @param since how long ago the last round ended, or the present one began
   * @param stuck whether the present round has taken longer than any should
   */
  public record State(String name, boolean running, Duration since, boolean stuck) {}

  void add(Loop loop) {
    all.add(loop);
  }

  void remove(Loop loop) {
    all.remove(loop);
  }

  /** Every loop that has been begun, in the order of their beginning. */
  public List<State> states() {
    return all.stream()
        .map(loop -> new State(loop.name(), loop.running(), loop.since(), loop.stuck()))
        .toList();
  }
}
