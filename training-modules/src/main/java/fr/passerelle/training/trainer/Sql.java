package fr.passerelle.training.trainer;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;

/** A query of the database's own language that grows part by part, each with its values. */
final class Sql {

  private final StringBuilder text = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  /**
   * Adds a part.
   *
   * @param part with a question mark for each value
   */
  Sql add(String part, Object... more) {
    int next = values.size();
    int from = 0;
    for (int at = part.indexOf('?'); at >= 0; at = part.indexOf('?', from)) {
      text.append(part, from, at + 1).append(++next);
      from = at + 1;
    }
    text.append(part, from, part.length()).append(' ');
    values.addAll(List.of(more));
    return this;
  }

  /** Adds a part once for each value. */
  Sql addAll(List<?> several, String part, String between) {
    String before = "";
    for (Object one : several) {
      add(before + part, one);
      before = between;
    }
    return this;
  }

  String text() {
    return text.toString();
  }

  @SuppressWarnings("unchecked")
  List<Object[]> rows(EntityManager entities) {
    Query query = entities.createNativeQuery(text());
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query.getResultList();
  }
}
