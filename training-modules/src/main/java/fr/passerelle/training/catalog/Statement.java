package fr.passerelle.training.catalog;

import java.time.Duration;
import java.util.List;

/** One sentence people rate for themselves. */
public record Statement(String id, String text) {

  private static final Duration RATING = Duration.ofSeconds(15);

  public Statement {
    Ids.require(id);
    text = Rules.text("text", text);
  }

  /** The time to read these and to rate them. */
  static Duration duration(List<Statement> statements) {
    return ReadingTime.words(statements.stream().map(Statement::text).toList())
        .plus(RATING.multipliedBy(statements.size()));
  }
}
