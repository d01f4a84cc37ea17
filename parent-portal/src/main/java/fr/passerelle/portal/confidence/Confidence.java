package fr.passerelle.portal.confidence;

import fr.passerelle.training.course.Activity;
import fr.passerelle.training.course.Ids;
import fr.passerelle.training.course.ReadingTime;
import fr.passerelle.training.course.Rules;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.rating.Scale;
import fr.passerelle.training.rating.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** « Je me sens capable de… », asked before and after a guide. Private like a positioning. */
public record Confidence(String id, String title, String intro, List<Statement> statements)
    implements Activity {

  /** The three answers. */
  public enum Level {
    NOT_YET,
    A_LITTLE,
    YES
  }

  public Confidence {
    Ids.require(id);
    title = Rules.text("title", title);
    intro = intro == null ? "" : intro.strip();
    statements = Rules.atLeast(1, "statements", statements);
    Ids.requireUnique(statements, Statement::id);
  }

  /**
   * The level given to each statement, read from the fields named {@link #field}.
   *
   * @throws AnswerDoesNotFit when a statement has none or several, or an unknown level
   */
  public Map<String, Level> read(Map<String, List<String>> form) {
    return Scale.read(id, statements, Level.class, form);
  }

  public String field(Statement statement) {
    return Scale.field(id, statement);
  }

  @Override
  public Duration duration() {
    return ReadingTime.words(intro).plus(Scale.duration(statements));
  }
}
