package fr.passerelle.training.activity.positioning;

import fr.passerelle.training.course.Activity;
import fr.passerelle.training.course.Html;
import fr.passerelle.training.course.Ids;
import fr.passerelle.training.course.ReadingTime;
import fr.passerelle.training.course.Rules;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.rating.Scale;
import fr.passerelle.training.rating.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The learner rates their own practice. Private: a trainer never sees the answers. */
public record Positioning(String id, String title, Html intro, List<Statement> statements)
    implements Activity {

  /** The four answers, from first steps to helping others. */
  public enum Level {
    DISCOVERING,
    WITH_HELP,
    ALONE,
    CAN_HELP_OTHERS
  }

  public Positioning {
    Ids.require(id);
    title = Rules.text("title", title);
    intro = Html.orNone(intro);
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
    return ReadingTime.words(intro.safe()).plus(Scale.duration(statements));
  }
}
