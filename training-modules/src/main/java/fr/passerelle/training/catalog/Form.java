package fr.passerelle.training.catalog;

import fr.passerelle.training.catalog.AnswerDoesNotFit.Reason;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A submitted form, read strictly: what does not fit is refused, never repaired. */
record Form(Map<String, List<String>> fields) {

  static final int LONGEST_TEXT = 200;

  /** A request without a body has no form at all: the same as an empty one. */
  static Form of(Map<String, List<String>> fields) {
    return new Form(fields == null ? Map.of() : fields);
  }

  /** The name of a field for one part of an activity or question. */
  static String field(String whole, String part) {
    return whole + "." + part;
  }

  String oneOf(String field, Set<String> known) {
    return known(one(field), known);
  }

  Set<String> someOf(String field, Set<String> known) {
    List<String> values = given(field);
    Set<String> distinct = new LinkedHashSet<>(values);
    if (distinct.size() < values.size()) {
      throw new AnswerDoesNotFit(Reason.REPEATED);
    }
    distinct.forEach(value -> known(value, known));
    return distinct;
  }

  String text(String field) {
    String text = one(field).strip();
    if (text.isEmpty()) {
      throw new AnswerDoesNotFit(Reason.NONE);
    }
    if (text.length() > LONGEST_TEXT) {
      throw new AnswerDoesNotFit(Reason.TOO_LONG);
    }
    return text;
  }

  <L extends Enum<L>> Map<String, L> scale(
      String activity, List<Statement> statements, Class<L> levels) {
    onlyParts(activity, statements.stream().map(Statement::id).toList());
    Set<String> names = names(levels);
    Map<String, L> answers = new LinkedHashMap<>();
    for (Statement statement : statements) {
      String level = oneOf(field(activity, statement.id()), names);
      answers.put(statement.id(), Enum.valueOf(levels, level));
    }
    return answers;
  }

  /** Refuses a part that does not exist, a form without any, and one with only some. */
  void onlyParts(String whole, Collection<String> parts) {
    Set<String> expected = new HashSet<>();
    parts.forEach(part -> expected.add(field(whole, part)));
    Set<String> given = new HashSet<>(fields.keySet());
    given.removeIf(name -> !name.startsWith(whole + "."));
    if (!expected.containsAll(given)) {
      throw new AnswerDoesNotFit(Reason.UNKNOWN);
    }
    if (given.size() < expected.size()) {
      throw new AnswerDoesNotFit(given.isEmpty() ? Reason.NONE : Reason.INCOMPLETE);
    }
  }

  private String one(String field) {
    List<String> values = given(field);
    if (values.size() > 1) {
      boolean same = new HashSet<>(values).size() == 1;
      throw new AnswerDoesNotFit(same ? Reason.REPEATED : Reason.TOO_MANY);
    }
    return values.get(0);
  }

  private List<String> given(String field) {
    List<String> values = fields.get(field);
    if (values == null || values.isEmpty()) {
      throw new AnswerDoesNotFit(Reason.NONE);
    }
    return values;
  }

  private static String known(String value, Set<String> known) {
    if (value == null || !known.contains(value)) {
      throw new AnswerDoesNotFit(Reason.UNKNOWN);
    }
    return value;
  }

  private static Set<String> names(Class<? extends Enum<?>> levels) {
    Set<String> names = new HashSet<>();
    Arrays.stream(levels.getEnumConstants()).map(Enum::name).forEach(names::add);
    return names;
  }
}
