package fr.passerelle.deployment.privacy;

import fr.passerelle.deployment.testing.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** All that the database holds of one person, to be changed a little and put back. */
record PersonalRows(Database database, long registration, String subject) {

  /** A column's rows are changed so. */
  enum Change {
    MINUTE,
    DAYS,
    OTHER
  }

  private static final Map<String, String> OTHER_WORDS =
      Map.of(
          "lti_score_outbox.state", "'REJECTED'",
          "lti_score_outbox.obstacle", "'COLUMN_GONE'",
          "lti_score_outbox.activity_progress", "'COMPLETED'",
          "training_self_rating.first_rating", "'ALONE'",
          "training_self_rating.rating", "'DISCOVERING'",
          "training_meeting_presence.way", "'WORD'",
          "training_missed_question.stage", "'IN_A_MONTH'",
          "training_quiz_answer.stored", "'{\"kind\":\"chosen\",\"ids\":[\"other\"]}'",
          "lti_launch_session.locale", "'en'");

  /** Of a practice task: as {@link #OTHER_WORDS}, which has no room for more. */
  private static final Map<String, String> OTHER_PRACTICE =
      Map.of(
          "training_practice.activity_id", "'autre'",
          "training_practice.state", "'VALIDATED'",
          "training_practice.told", "'{\"fait\":\"autre\"}'",
          "training_practice_word.to_review", "'TRIED'",
          "training_practice_piece.content", "'\\x2550'");

  /** Of an attestation. */
  private static final Map<String, String> OTHER_ATTESTATION =
      Map.of(
          "training_attestation.state", "'REVOKED'",
          "training_attestation.code", "'000000000000'",
          "training_attestation.course_hash", "'fedcba9876543210'",
          "training_attestation.competences",
              "'[{\"id\":\"A-1\",\"framework\":\"A\",\"code\":\"1\",\"name\":\"B\",\"source\":\"https://a.example\"}]'");

  /** Every table of ours, with its columns and their types. */
  Map<String, Map<String, String>> schema() {
    Map<String, Map<String, String>> tables = new LinkedHashMap<>();
    query(
            "select table_name, column_name, data_type from information_schema.columns"
                + " where table_name like 'lti\\_%' or table_name like 'training\\_%'"
                + " order by table_name, ordinal_position")
        .forEach(
            row ->
                tables
                    .computeIfAbsent((String) row.get(0), table -> new LinkedHashMap<>())
                    .put((String) row.get(1), (String) row.get(2)));
    return tables;
  }

  /** The columns that number rows or link them to others, as {@code table.column}. */
  Set<String> keys() {
    Set<String> keys = new TreeSet<>();
    query(
            "select k.table_name, k.column_name from information_schema.key_column_usage k"
                + " join information_schema.table_constraints c"
                + " on c.constraint_name = k.constraint_name and c.table_name = k.table_name"
                + " where c.constraint_type in ('PRIMARY KEY', 'FOREIGN KEY')")
        .forEach(row -> keys.add(row.get(0) + "." + row.get(1)));
    return keys;
  }

  /** How this column can be changed. */
  List<Change> changes(String column) {
    return type(column).startsWith("timestamp")
        ? List.of(Change.MINUTE, Change.DAYS)
        : List.of(Change.OTHER);
  }

  private String type(String column) {
    return schema().get(table(column)).get(name(column));
  }

  /** Changes a column of the person's rows while something is looked at. */
  void changing(String column, Change change, Runnable look) {
    List<List<Object>> before = query("select id, " + name(column) + whose(column));
    database.change(
        "update "
            + table(column)
            + " set "
            + name(column)
            + " = "
            + other(column, change)
            + " where id in (select id"
            + whose(column)
            + ")");
    try {
      look.run();
    } finally {
      before.forEach(row -> put(column, row));
    }
  }

  private String other(String column, Change change) {
    String name = name(column);
    if (change == Change.MINUTE) {
      return name + " + interval '1 minute'";
    }
    if (change == Change.DAYS) {
      // Housekeeping would take away what is over by then.
      return name + (name.equals("expires_at") ? " + " : " - ") + "interval '40 days'";
    }
    return switch (type(column)) {
      case "boolean" -> "not " + name;
      case "integer", "bigint" -> "coalesce(" + name + ", 0) + 17";
      case "double precision" -> "coalesce(" + name + ", 0) / 2 + 0.2";
      case "date" -> name + " - 4";
      default ->
          Stream.of(OTHER_WORDS, OTHER_PRACTICE, OTHER_ATTESTATION)
              .filter(words -> words.containsKey(column))
              .map(words -> words.get(column))
              .findFirst()
              .orElse("'x' || substring(coalesce(" + name + ", '') from 2)");
    };
  }

  private void put(String column, List<Object> row) {
    try (Connection connection = database.connect();
        PreparedStatement update =
            connection.prepareStatement(
                "update " + table(column) + " set " + name(column) + " = ? where id = ?")) {
      update.setObject(1, row.get(1));
      update.setObject(2, row.get(0));
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(column, e);
    }
  }

  /** What the person's rows hold in this column, as text. */
  Set<String> values(String column) {
    Set<String> values = new TreeSet<>();
    query("select cast(" + name(column) + " as text)" + whose(column)).stream()
        .filter(row -> row.get(0) != null)
        .forEach(row -> values.add(String.valueOf(row.get(0))));
    return values;
  }

  private String whose(String column) {
    return " from "
        + table(column)
        + " where "
        + switch (table(column)) {
          case "training_learner" -> "id = " + learner();
          case "training_attempt" -> "learner_id = " + learner();
          case "training_quiz_answer" ->
              "try_id in (select id from training_quiz_try where " + ofAttempt() + ")";
          case "training_practice_file", "training_practice_word" ->
              "practice_id in (select id from training_practice where " + ofAttempt() + ")";
          case "training_practice_piece" ->
              "file_id in (select f.id from training_practice_file f join training_practice p"
                  + " on p.id = f.practice_id where p."
                  + ofAttempt()
                  + ")";
          case "training_attestation" ->
              "id in (select attestation_id from training_attestation_holder where "
                  + ofAttempt()
                  + ")";
          case "lti_score_outbox", "training_grade_target" -> ofRegistration("user_id");
          case "lti_roster_person" -> "user_id = '" + subject + "'";
          case "lti_launch_session" -> ofRegistration("subject");
          default -> ofAttempt();
        };
  }

  long learner() {
    return database.number("select id from training_learner where " + ofRegistration("subject"));
  }

  long attempt() {
    return database.number("select id from training_attempt where learner_id = " + learner());
  }

  private String ofAttempt() {
    return "attempt_id = " + attempt();
  }

  private String ofRegistration(String column) {
    return "registration_id = " + registration + " and " + column + " = '" + subject + "'";
  }

  /** Where in the whole database this text stands. */
  List<String> whereverStands(String text) {
    List<String> found = new ArrayList<>();
    schema()
        .forEach(
            (table, columns) ->
                columns.forEach(
                    (column, type) -> {
                      if (type.startsWith("character")
                          && database.count(table + " where " + column + " like '%" + text + "%'")
                              > 0) {
                        found.add(table + "." + column);
                      }
                    }));
    return found;
  }

  private List<List<Object>> query(String query) {
    List<List<Object>> all = new ArrayList<>();
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        List<Object> row = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          row.add(rows.getObject(i));
        }
        all.add(row);
      }
      return all;
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  static String table(String column) {
    return column.substring(0, column.indexOf('.'));
  }

  private static String name(String column) {
    return column.substring(column.indexOf('.') + 1);
  }
}
