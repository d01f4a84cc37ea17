package fr.passerelle.training.rating;

import fr.passerelle.training.course.ReadingTime;
import fr.passerelle.training.form.Form;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Statements that people rate for themselves, each with one level of a scale. */
public final class Scale {

  private static final Duration RATING = Duration.ofSeconds(15);

  private Scale() {}

  /** The name of a statement's field. */
  public static String field(String activity, Statement statement) {
    return Form.field(activity, statement.id());
  }

  /**
   * The level given to each statement of an activity, by the statement's id.
   *
   * @throws fr.passerelle.training.form.AnswerDoesNotFit when a statement has none or several, or
   *     an unknown level
   */
  public static <L extends Enum<L>> Map<String, L> read(
      String activity,
      List<Statement> statements,
      Class<L> levels,
      Map<String, List<String>> form) {
    Form fields = Form.of(form);
    fields.onlyParts(activity, statements.stream().map(Statement::id).toList());
    Map<String, L> given = new LinkedHashMap<>();
    for (Statement statement : statements) {
      String level = fields.oneOf(field(activity, statement), names(levels));
      given.put(statement.id(), Enum.valueOf(levels, level));
    }
    return given;
  }

  /** The time to read these statements and to rate them. */
  public static Duration duration(List<Statement> statements) {
    return ReadingTime.words(statements.stream().map(Statement::text).toList())
        .plus(RATING.multipliedBy(statements.size()));
  }

  private static Set<String> names(Class<? extends Enum<?>> levels) {
    return Arrays.stream(levels.getEnumConstants()).map(Enum::name).collect(Collectors.toSet());
  }
}
