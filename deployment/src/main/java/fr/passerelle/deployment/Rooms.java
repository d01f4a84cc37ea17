package fr.passerelle.deployment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many at once: connections of the pool, and visits: twice as many, unless the operator says
 * otherwise. More would only wait where nobody sees it.
 */
@ApplicationScoped
public class Rooms {

  static final int CONNECTIONS = 20;

  @Inject
  @ConfigProperty(name = "passerelle.db.pool")
  private Optional<String> connections;

  @Inject
  @ConfigProperty(name = "passerelle.http.threads")
  private Optional<String> threads;

  private Numbers numbers;

  /**
   * The numbers as they are meant.
   *
   * @throws IllegalArgumentException when they make no sense
   */
  record Numbers(int connections, int visits) {

    static Numbers of(Optional<String> connections, Optional<String> threads) {
      int pool = number("passerelle.db.pool", connections, 4, 500, CONNECTIONS);
      return new Numbers(pool, number("passerelle.http.threads", threads, pool, 1_000, 2 * pool));
    }
  }

  /** Numbers that make no sense are known at the start. */
  @PostConstruct
  void read() {
    numbers = Numbers.of(connections, threads);
  }

  /** How many connections the pool has at most. */
  int connections() {
    return numbers.connections();
  }

  /** How many requests are answered at a time. */
  public int visits() {
    return numbers.visits();
  }

  private static int number(String name, Optional<String> text, int least, int most, int usual) {
    try {
      int number = text.map(String::strip).map(Integer::parseInt).orElse(usual);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException noNumber) {
      // Said below.
    }
    throw new IllegalArgumentException(
        name + " must be a whole number from " + least + " to " + most + ": " + text.orElse(""));
  }
}
