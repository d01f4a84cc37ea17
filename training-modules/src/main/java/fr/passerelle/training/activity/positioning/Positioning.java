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
import java.util.Optional;

/**
 * The learner rates their own practice. Private: a trainer never sees the answers.
 *
 * @param about the module that helps with a statement, by the statement's id
 * @param again the positioning of which it asks the same once more, later on the path
 */
public record Positioning(
    String id,
    String title,
    Html intro,
    List<Statement> statements,
    Map<String, String> about,
    Optional<String> again)
    implements Activity {

  /** The four answers, from first steps to helping others. */
  public enum Level {
    DISCOVERING,
    WITH_HELP,
    ALONE,
    CAN_HELP_OTHERS;

    /** The level of this name; none for a name that is none, or not there. */
    static Optional<Level> called(String name) {
      return List.of(values()).stream().filter(level -> level.name().equals(name)).findFirst();
    }

    /** Whether a module about it would help. */
    boolean isToWorkOn() {
      return compareTo(ALONE) < 0;
    }
  }

  public Positioning {
    Ids.require(id);
    title = Rules.text("title", title);
    intro = Html.orNone(intro);
    statements = Rules.atLeast(1, "statements", statements);
    Ids.requireUnique(statements, Statement::id);
    about = Map.copyOf(about);
  }

  /** One that suggests nothing and compares with nothing. */
  public Positioning(String id, String title, Html intro, List<Statement> statements) {
    this(id, title, intro, statements, Map.of(), Optional.empty());
  }

  /** Its statements once more, under words of their own. */
  Positioning askedAgain(String laterId, String laterTitle, Html laterIntro) {
    return new Positioning(
        laterId, laterTitle, laterIntro, statements, about, Optional.of(again.orElse(id)));
  }

  /** Whether the answers say something to their owner beyond that they are kept. */
  boolean tells() {
    return !about.isEmpty() || again.isPresent();
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
