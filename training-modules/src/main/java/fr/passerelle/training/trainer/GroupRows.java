package fr.passerelle.training.trainer;

import fr.passerelle.lti.roster.SortName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The rows of one page of the group's table, in one statement: who came and who is expected, as one
 * list, sorted and searched by the database.
 */
@ApplicationScoped
class GroupRows {

  private static final int MOST_WORDS = 5;

  /** Those without a name whom the list does not number are numbered after it, as they came. */
  private static final String NUMBERED =
      "select n.attempt_id, n.name, n.sort_key, n.listed, coalesce(n.ordinal, ?"
          + " + row_number() over (partition by"
          + " case when n.name is null and n.ordinal is null then 1 else 0 end"
          + " order by n.attempt_id)) as number from (";

  @PersistenceContext private EntityManager entities;

  /**
   * A row.
   *
   * @param attemptId null of somebody who did not come yet
   * @param name null when the platform withholds it
   * @param number tells those without a name apart
   * @param listed whether the list names them
   */
  record Row(Long attemptId, String name, Integer number, boolean listed) {}

  /**
   * The rows of a page.
   *
   * @param wanted words that each name shown has in it; none for all names
   */
  List<Row> of(Group group, Selection selection, Optional<String> wanted, int first, int most) {
    Sql sql = new Sql().add("select g.attempt_id, g.name, g.number, g.listed from (");
    group.everybody(sql.add(NUMBERED, group.roster().lastNumber())).add(") n ) g where");
    select(sql, group, selection);
    wanted.ifPresent(words -> named(sql, words));
    return sql
        .add(
            "order by case when g.name is null then 1 else 0 end, g.sort_key,"
                + " g.name, g.number, g.attempt_id limit ? offset ?",
            most,
            first)
        .rows(entities)
        .stream()
        .map(GroupRows::row)
        .toList();
  }

  private static void select(Sql sql, Group group, Selection selection) {
    switch (selection) {
      case EVERYBODY -> sql.add("1 = 1");
      case CAME -> sql.add("g.attempt_id is not null");
      case EXPECTED -> sql.add("g.attempt_id is null");
      case UNDELIVERED -> {
        sql.add("exists (select 1 from training_attempt a " + OwedScores.JOINED);
        OwedScores.open(sql.add("where a.id = g.attempt_id and"), group).add(")");
      }
    }
  }

  private static void named(Sql sql, String words) {
    Arrays.stream(SortName.of(words).split("\\s+"))
        .limit(MOST_WORDS)
        .map(SortName::holding)
        .forEach(word -> sql.add("and " + SortName.sql("g.name") + " like ? escape '!'", word));
  }

  private static Row row(Object[] row) {
    return new Row(
        row[0] == null ? null : ((Number) row[0]).longValue(),
        (String) row[1],
        Objects.isNull(row[1]) ? ((Number) row[2]).intValue() : null,
        ((Number) row[3]).intValue() == 1);
  }
}
