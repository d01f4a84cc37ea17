package fr.passerelle.deployment.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * An upgrade while people learn: nodes of the release before go on for some minutes on the schema
 * that the first new node has made. So a migration adds, and what it adds may be left out by those
 * who do not know it; what nobody uses any more is taken away one release later.
 */
class UpgradeIT {

  /** The last migration of the release before; what comes after it is under test. */
  private static final String BEFORE = "32";

  private static Database database;
  private static Set<String> columnsBefore;

  @BeforeAll
  static void upgradeADatabaseWithPeopleInIt() throws SQLException {
    database = Database.start();
    flyway().target(MigrationVersion.fromVersion(BEFORE)).load().migrate();
    columnsBefore = columns();
    ROWS_BEFORE.forEach(database::change);
    flyway().load().migrate();
  }

  @AfterAll
  static void end() throws Exception {
    database.close();
  }

  private static FluentConfiguration flyway() {
    return Flyway.configure()
        .dataSource(
            database.settings().get("PASSERELLE_DB_URL"),
            database.settings().get("PASSERELLE_DB_USER"),
            database.settings().get("PASSERELLE_DB_PASSWORD"));
  }

  private static final List<String> ROWS_BEFORE =
      List.of(
          """
          insert into lti_registration (id, issuer, client_id, name, authorization_endpoint,
            token_endpoint, jwks_uri, id_token_algorithms, scopes, approved, created_at)
          values (1, 'https://moodle.example.org', 'a', 'Moodle', 'https://moodle.example.org/auth',
            'https://moodle.example.org/token', 'https://moodle.example.org/keys', 'RS256', '',
            true, current_timestamp)""",
          person(7, "7"),
          attempt(70, 7),
          """
          insert into training_activity_result (id, attempt_id, activity_id, points, done_at)
          values (700, 70, 'bienvenue', 1, current_timestamp)""",
          cell(7000, "7"));

  /** As a node of the release before writes them. */
  private static String person(long id, String subject) {
    return """
        insert into training_learner (id, registration_id, subject, first_seen, last_seen)
        values (%d, 1, '%s', current_timestamp, current_timestamp)"""
        .formatted(id, subject);
  }

  private static String attempt(long id, long learner) {
    return """
        insert into training_attempt (id, learner_id, deployment_id, context_id, course_id,
          course_hash, graded, started_at)
        values (%d, %d, '1', '2', 'donnees-droits-securite', '0123456789abcdef', true,
          current_timestamp)"""
        .formatted(id, learner);
  }

  private static String cell(long id, String subject) {
    return """
        insert into lti_score_outbox (id, registration_id, line_item, user_id, score_given,
          score_maximum, activity_progress, revision, state, attempts, due_at)
        values (%d, 1, 'https://moodle.example.org/item', '%s', 5, 100, 'IN_PROGRESS', 1,
          'PENDING', 0, current_timestamp)"""
        .formatted(id, subject);
  }

  @Test
  void everythingThatWasThereIsThere() {
    assertEquals(1, database.count("training_learner where id = 7"));
    assertEquals(1, database.count("training_attempt where id = 70 and learner_id = 7"));
    assertEquals(1, database.count("training_activity_result where attempt_id = 70"));
    assertEquals(1, database.count("lti_score_outbox where user_id = '7' and state = 'PENDING'"));
  }

  @Test
  void nothingIsTakenAwayThatAnOlderNodeUses() throws SQLException {
    Set<String> gone = new TreeSet<>(columnsBefore);
    gone.removeAll(columns());
    assertEquals(Set.of(), gone);
  }

  @Test
  void anOlderNodeWritesOn() {
    database.change(person(8, "8"), attempt(80, 8), cell(8000, "8"));
    assertEquals(1, database.count("training_attempt where learner_id = 8"));
    assertEquals(1, database.count("lti_score_outbox where user_id = '8'"));
  }

  /** Or its inserts, which do not know the column, would fail. */
  @Test
  void whatIsNewMayBeLeftOut() throws SQLException {
    Set<String> tablesBefore = new HashSet<>();
    columnsBefore.forEach(column -> tablesBefore.add(column.substring(0, column.indexOf('.'))));
    Set<String> compulsory =
        columns("and is_nullable = 'NO' and column_default is null and is_identity = 'NO'");
    compulsory.removeAll(columnsBefore);
    compulsory.removeIf(column -> !tablesBefore.contains(column.substring(0, column.indexOf('.'))));
    assertEquals(Set.of(), compulsory);
  }

  @Test
  void looksAtAllOfOurTables() {
    assertTrue(columnsBefore.contains("training_attempt.course_hash"), columnsBefore::toString);
    assertTrue(columnsBefore.contains("lti_score_outbox.due_at"), columnsBefore::toString);
  }

  private static Set<String> columns() throws SQLException {
    return columns("");
  }

  private static Set<String> columns(String which) throws SQLException {
    String query =
        "select table_name || '.' || column_name from information_schema.columns"
            + " where (table_name like 'lti\\_%' or table_name like 'training\\_%') "
            + which;
    Set<String> found = new TreeSet<>();
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}
