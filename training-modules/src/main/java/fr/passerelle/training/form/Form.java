package fr.passerelle.training.form;

import fr.passerelle.training.form.AnswerDoesNotFit.Reason;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A submitted form, read strictly: what does not fit is refused, never repaired. */
public record Form(Map<String, List<String>> fields) {

  public static final int LONGEST_TEXT = 200;

  /** A request without a body has no form at all: the same as an empty one. */
  public static Form of(Map<String, List<String>> fields) {
    return new Form(fields == null ? Map.of() : fields);
  }

  /** The name of a field for one part of an activity or question. */
  public static String field(String whole, String part) {
    return whole + "." + part;
  }

  /** The one value of a field, among those known. */
  public String oneOf(String field, Set<String> known) {
    return known(one(field), known);
  }

  /** The values of a field, one or more among those known, each once. */
  public Set<String> someOf(String field, Set<String> known) {
    List<String> values = given(field);
    Set<String> distinct = new LinkedHashSet<>(values);
    if (distinct.size() < values.size()) {
      throw new AnswerDoesNotFit(Reason.REPEATED);
    }
    distinct.forEach(value -> known(value, known));
    return distinct;
  }

  /**
   * What was typed, without the spaces around it; at most {@link #LONGEST_TEXT} characters. Signs
   * that nobody sees are spaces.
   */
  public String text(String field) {
    String sent = one(field);
    String text = sent == null ? "" : sent.replaceAll("\\p{Cc}", " ").strip();
    if (text.isEmpty()) {
      throw new AnswerDoesNotFit(Reason.NONE);
    }
    if (text.length() > LONGEST_TEXT) {
      throw new AnswerDoesNotFit(Reason.TOO_LONG);
    }
    return text;
  }

  /**
   * Refuses a part that does not exist, a form without any, and one with only some: a list left at
   * « Choisir… » and an empty field are parts that are missing.
   */
  public void onlyParts(String whole, Collection<String> parts) {
    Set<String> expected = new HashSet<>();
    parts.forEach(part -> expected.add(field(whole, part)));
    Set<String> given = new HashSet<>(fields.keySet());
    given.removeIf(name -> !name.startsWith(whole + "."));
    if (!expected.containsAll(given)) {
      throw new AnswerDoesNotFit(Reason.UNKNOWN);
    }
    given.removeIf(this::blank);
    if (given.size() < expected.size()) {
      throw new AnswerDoesNotFit(given.isEmpty() ? Reason.NONE : Reason.INCOMPLETE);
    }
  }

  private boolean blank(String field) {
    return fields.get(field).stream().allMatch(value -> value == null || value.isBlank());
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
}
