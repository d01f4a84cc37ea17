package fr.passerelle.deployment.administration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.Administration;
import fr.passerelle.deployment.testing.Database;
import fr.passerelle.deployment.testing.Eventually;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.ToolServer;
import fr.passerelle.deployment.testing.TwoServers;
import fr.passerelle.deployment.testing.Visitor;
import java.net.URI;
import java.net.URLEncoder;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What administrators see and do when there are many rows, and two servers on one PostgreSQL. */
class AdministrationOnPostgresIT {

  private static final int MANY = 120;

  private static final TwoServers SERVERS = TwoServers.shared();

  private static Database database;
  private static ToolServer first;
  private static ToolServer second;
  private static Stage stage;
  private static Administration admin;

  @BeforeAll
  static void openAWorkspace() {
    database = SERVERS.database();
    first = SERVERS.first();
    second = SERVERS.second();
    stage = SERVERS.stage();
    admin = Administration.of(SERVERS.tool());
  }

  @AfterAll
  static void closeTheWorkspace() {
    stage.closeWorkspace();
  }

  /** Those that were taken away behind their backs; what they publish they keep for a minute. */
  @AfterAll
  static void letBothReadTheirKeysAgain() {
    first.tool().operator("keys/rotation", "");
    second.tool().operator("keys/rotation", "");
  }

  /** What no administrator would type, and PostgreSQL would not keep. */
  private static final List<String> MISCHIEF =
      List.of(
          "", "\u0000", "a\u0000b", "é".repeat(10_000), "1e999", "-1", "\u202E<b>\"'", "%", "😀");

  @Test
  void noFormOfTheAdministrationFailsWhateverIsTyped() {
    String platform = admin.open("/platforms").form("tbody th a").attr("href");
    String before = kept();
    int tried = 0;
    for (String path :
        List.of(
            "/admin/invitations",
            "/admin/registration",
            "/admin/password",
            "/admin/deliveries",
            "/admin/refusals",
            platform,
            platform + "/removal")) {
      for (Element form :
          admin.browser().open(first.tool().url() + path).document().select("form")) {
        for (String typed : MISCHIEF) {
          tried += isRefusedInFrench(form, typed) ? 1 : 0;
        }
      }
    }
    assertTrue(tried > 30, tried + " forms were refused");
    assertEquals(before, kept());
  }

  /** Types the same into every field, and the first of them a second time. */
  private static boolean isRefusedInFrench(Element form, String typed) {
    List<String> fields =
        form.select("input:not([type=hidden]):not([type=checkbox]):not([type=radio]), textarea")
            .eachAttr("name");
    if (fields.isEmpty() || isHarmless(form, typed)) {
      return false;
    }
    Map<String, String> sent = new HashMap<>();
    form.select("input[type=hidden]").forEach(one -> sent.put(one.attr("name"), one.val()));
    fields.forEach(field -> sent.put(field, typed));
    Visitor.Page answer = send(form, sent);
    String where = form.attr("action") + " " + typed.substring(0, Math.min(9, typed.length()));
    assertTrue(answer.status() < 500, where + " " + answer.status() + " " + answer.text());
    if (answer.status() == 200) {
      return false;
    }
    assertEquals("fr", answer.form("html").attr("lang"), where);
    assertFalse(answer.document().select("[aria-invalid=true], .pl-code").isEmpty(), where);
    return true;
  }

  /** A form that does what it is for: a platform's own settings may be empty. */
  private static boolean isHarmless(Element form, String typed) {
    return form.attr("action").matches(".*/platforms/\\d+") && !typed.contains("\u0000");
  }

  private static Visitor.Page send(Element form, Map<String, String> fields) {
    String action = form.absUrl("action");
    if (!"post".equalsIgnoreCase(form.attr("method"))) {
      String query =
          fields.entrySet().stream()
              .map(one -> one.getKey() + "=" + URLEncoder.encode(cut(one.getValue()), UTF_8))
              .collect(Collectors.joining("&"));
      return admin.browser().open(action + "?" + query);
    }
    return admin.browser().post(URI.create(action), fields, first.tool().url().toString());
  }

  /** An address holds less than a form. */
  private static String cut(String typed) {
    return typed.substring(0, Math.min(500, typed.length()));
  }

  private static String kept() {
    return database.number("select count(*) from lti_invitation")
        + " "
        + database.number("select count(*) from lti_registration")
        + " "
        + database.text(
            "select max(coalesce(token_audience, '') || coalesce(frame_ancestors, '')) from lti_registration");
  }

  @Test
  void twoServersThatMeetNoKeysMakeTwoBetweenThem() {
    for (int time = 1; time <= 3; time++) {
      database.change("delete from lti_tool_key");

      CompletableFuture<Void> there = CompletableFuture.runAsync(() -> awaitKeysOf(second));
      awaitKeysOf(first);
      there.join();

      assertEquals(1, database.count(keys("CURRENT")));
      assertEquals(1, database.count(keys("NEXT")));
    }
  }

  /** Whoever waits for too long while the other makes them is asked to come again. */
  private static void awaitKeysOf(ToolServer server) {
    Eventually.get("keys", () -> Optional.of(keysOf(server)).filter(page -> page.status() == 200));
  }

  private static Visitor.Page keysOf(ToolServer server) {
    return admin.browser().open(server.tool().url() + "/admin/keys");
  }

  @Test
  void aKeyThatPlatformsCannotHaveReadYetDoesNotSign() {
    keysOf(first);
    database.change("update lti_tool_key set created_at = now() where state = 'NEXT'");
    database.change("update lti_key_rotation set rotated_at = now() - interval '1 hour'");
    String current = database.text("select kid from " + keys("CURRENT"));

    Visitor.Page page = admin.submit(keysOf(first), "form[action$=/admin/keys]", Map.of());

    assertTrue(page.text().contains("Rien n’est changé"), page.text());
    assertTrue(first.tool().operator("keys/rotation", "").contains("not yet"));
    assertEquals(current, database.text("select kid from " + keys("CURRENT")));
  }

  @Test
  void ofTwoServersWhoseKeysAreOldOneChangesThem() {
    keysOf(first);
    for (int time = 1; time <= 3; time++) {
      long before = database.count("lti_audit where action = 'ROTATED_KEYS'");
      String current = database.text("select kid from " + keys("CURRENT"));

      database.change("update lti_tool_key set created_at = created_at - interval '2 days'");
      database.change("update lti_key_rotation set rotated_at = now() - interval '2 days'");

      Eventually.get(
          "keys changed by the schedule",
          () ->
              Optional.of(true)
                  .filter(
                      any -> database.count("lti_audit where action = 'ROTATED_KEYS'") > before));
      roundsOfBoth();
      assertEquals(before + 1, database.count("lti_audit where action = 'ROTATED_KEYS'"));
      assertEquals(1, database.count(keys("CURRENT")));
      assertEquals(1, database.count(keys("NEXT")));
      assertEquals(
          1,
          database.count("lti_tool_key where state = 'RETIRED' and kid = '%s'".formatted(current)));
    }
  }

  /** Those that sign for platforms; badges have their own. */
  private static String keys(String state) {
    return "lti_tool_key where purpose = 'LTI' and state = '%s'".formatted(state);
  }

  /** Both have looked at the rotation's age twice since now. */
  private static void roundsOfBoth() {
    long then = SERVERS.now();
    for (String server : List.of(TwoServers.FIRST, TwoServers.SECOND)) {
      Eventually.get(
          "two rounds of the " + server,
          () ->
              Optional.of(SERVERS.sentBy(server, then))
                  .filter(
                      all ->
                          all.stream()
                                  .filter(line -> line.contains("FROM lti_key_rotation"))
                                  .count()
                              >= 2));
    }
  }

  @Test
  void longListsComeInPagesOfFifty() {
    long registration = SERVERS.registrationOf(stage.course());
    database.change(
        """
        insert into lti_refused_launch (id, code, reason, detail, registration_id, refused_at)
        select 5000000 + n, 'TES-' || (1000 + n), 'STATE_UNKNOWN', 'made up', %d, now()
        from generate_series(1, %d) n"""
            .formatted(registration, MANY));
    database.change(
        """
        insert into lti_audit (id, administrator, action, subject, happened_at)
        select 5000000 + n, 'nobody', 'INVITED', 'decision ' || n, now()
        from generate_series(1, %d) n"""
            .formatted(MANY));
    database.change(owedScores(registration, 5000000, MANY));

    assertEquals(MANY, rows("/refusals", "TES-").size());
    assertEquals(MANY, rows("/account", "decision ").size());
    assertEquals(
        MANY, rows("/deliveries?states=REJECTED&platform=" + registration, "made-up-").size());
  }

  /** Every row with this mark, following « Plus anciens » to the end: each once. */
  private static Set<String> rows(String path, String mark) {
    Set<String> seen = new HashSet<>();
    Visitor.Page page = admin.open(path);
    while (page != null) {
      assertEquals(200, page.status());
      List<String> rows = page.document().select("tbody tr").eachText();
      assertTrue(rows.size() <= 50, path + " shows " + rows.size());
      rows.stream()
          .filter(row -> row.contains(mark))
          .forEach(row -> assertTrue(seen.add(row), "twice: " + row));
      var next = page.document().selectFirst("a[rel=next]");
      page = next == null ? null : admin.browser().open(next.absUrl("href"));
    }
    return seen;
  }

  @Test
  void aPageAsksTheDatabaseAsOftenForManyRowsAsForFew() {
    List<String> pages =
        List.of("/platforms", "/invitations", "/deliveries", "/refusals", "/keys", "/account");
    List<Integer> few = pages.stream().map(AdministrationOnPostgresIT::statements).toList();
    for (int n = 0; n < 40; n++) {
      admin.tool().operator("invitations", "label=Invitation " + n);
    }
    platforms(6000000, 60);
    database.change(owedScores(6000001, 6000000, MANY));

    assertTrue(few.stream().allMatch(count -> count > 0), pages + " " + few);
    for (int page = 0; page < pages.size(); page++) {
      String path = pages.get(page);
      int asked = few.get(page);
      Eventually.get(
          path + " asks " + asked + " times",
          () -> Optional.of(statementsOnce(path)).filter(now -> now <= asked));
    }
    database.change(
        "delete from lti_score_outbox where registration_id between 6000000 and 6999999");
    database.change("delete from lti_registration where id between 6000000 and 6999999");
  }

  /**
   * Statements one look at a page takes: the fewest of several, for servers also work by
   * themselves.
   */
  private static int statements(String path) {
    return IntStream.range(0, 6).map(look -> statementsOnce(path)).min().orElseThrow();
  }

  private static int statementsOnce(String path) {
    long before = SERVERS.now();
    assertEquals(200, admin.open(path).status());
    return (int)
        SERVERS.sentBy(TwoServers.FIRST, before).stream()
            .filter(line -> line.contains("execute ") || line.contains("statement: "))
            .count();
  }

  @Test
  void aLargePlatformGoesWithEverythingThatHangsOnItAndNothingElse() {
    platforms(7000000, 2);
    for (long registration : List.of(7000001L, 7000002L)) {
      database.change(owedScores(registration, registration * 1000, 450));
      database.change(
          """
          insert into training_learner
            (id, registration_id, subject, display_name, first_seen, last_seen)
          select %d + n, %d, 's' || n, 'Person ' || n, now(), now() from generate_series(1, 450) n"""
              .formatted(registration * 1000, registration));
      database.change(
          """
          insert into training_attempt
            (id, learner_id, deployment_id, context_id, course_id, course_hash, graded, started_at)
          select %d + n, %d + n, '1', 'c', 'x', 'h', true, now() from generate_series(1, 450) n"""
              .formatted(registration * 1000, registration * 1000));
    }
    Visitor.Page asked = admin.open("/platforms/7000001/removal");
    assertTrue(asked.text().contains("450 personnes, avec leur nom"), asked.text());
    assertTrue(asked.text().contains("450 parcours commencés"), asked.text());
    assertTrue(asked.text().contains("450 scores qui ne sont pas arrivés"), asked.text());

    Visitor.Page wrong = admin.submit(asked, "form#remove", Map.of("name", "Plateforme 2"));
    assertEquals(400, wrong.status());
    assertEquals(450, database.count("training_learner where registration_id = 7000001"));

    Visitor.Page gone = admin.submit(asked, "form#remove", Map.of("name", "plateforme  1"));
    assertTrue(gone.text().contains("La plateforme est supprimée"), gone.text());
    assertEquals(0, database.count("lti_registration where id = 7000001"));
    assertEquals(0, database.count("training_learner where registration_id = 7000001"));
    assertEquals(
        450, database.count("training_attempt where id between 7000002000 and 7000002999"));
    assertEquals(450, database.count("training_learner where registration_id = 7000002"));
    assertTrue(
        admin.open("/account").document().select("tbody tr").eachText().stream()
            .anyMatch(row -> row.contains("n° 7000001") && row.contains("450 personnes")),
        "the audit tells what went");
  }

  @Test
  void aRemovalThatAnotherNodeFinishesAtTheSameMomentIsDone() throws Exception {
    platforms(9000000, 1);
    Visitor.Page asked = admin.open("/platforms/9000001/removal");
    try (Connection other = database.connect();
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.execute("lock table training_attempt in access exclusive mode");
      long lock = backend(statement);
      CompletableFuture<Visitor.Page> answer =
          CompletableFuture.supplyAsync(
              () -> admin.submit(asked, "form#remove", Map.of("name", "Plateforme 1")));
      Eventually.get("the decision waits", () -> countsBehind(lock));

      statement.execute("delete from lti_registration where id = 9000001");
      other.commit();

      assertTrue(answer.get().text().contains("La plateforme est supprimée"), answer.get().text());
      assertEquals(200, answer.get().status());
    }
    assertEquals(0, database.count("lti_audit where subject like '%n° 9000001%'"));
  }

  /** The page of the removal has found the platform and counts what hangs on it. */
  private static Optional<Boolean> countsBehind(long lock) {
    return Optional.of(
            database.count(
                "pg_stat_activity where "
                    + lock
                    + " = any (pg_blocking_pids(pid))"
                    + " and query ilike 'select count(%training_attempt%'"))
        .map(waiting -> waiting > 0)
        .filter(waiting -> waiting);
  }

  private static long backend(Statement statement) throws SQLException {
    try (ResultSet pid = statement.executeQuery("select pg_backend_pid()")) {
      pid.next();
      return pid.getLong(1);
    }
  }

  @Test
  void aListNoTrainerHasNeededForThirtyDaysIsForgottenWithItsPeople() {
    platforms(9100000, 1);
    for (int days : List.of(29, 31)) {
      database.change(
          """
          insert into lti_roster (id, registration_id, deployment_id, context_id, resource_link_id,
            memberships, needed_at, revision, attempts, complete, of_link, link_refused)
          values (9100000 + %1$d, 9100001, '1', 'c', 'link-%1$d', 'https://a.example/m',
            now(), 1, 0, true, true, false)"""
              .formatted(days));
      database.change(
          """
          insert into lti_roster_person (id, roster_id, user_id, display_name, learner)
          select %1$d * 1000000 + n, 9100000 + %1$d, 's' || n, 'Person ' || n, true
          from generate_series(1, 130) n"""
              .formatted(days));
      database.change(
          "update lti_roster set needed_at = now() - interval '%1$d days' where id = 9100000 + %1$d"
              .formatted(days));
    }

    Eventually.get(
        "the old list is forgotten",
        () ->
            Optional.of(database.count("lti_roster where id = 9100031"))
                .filter(lists -> lists == 0));

    assertEquals(0, database.count("lti_roster_person where roster_id = 9100031"));
    assertEquals(130, database.count("lti_roster_person where roster_id = 9100029"));
  }

  @Test
  void aRemovalThatWasCutOffIsFinishedByAnyServer() {
    platforms(8000000, 1);
    database.change(owedScores(8000001, 8000000, 450));
    database.change(
        "update lti_registration set approved = false, suspended = true, leaving_since = now() where id = 8000001");

    Eventually.get(
        "the platform is gone",
        () ->
            Optional.of(true)
                .filter(any -> database.count("lti_registration where id = 8000001") == 0));
  }

  private static void platforms(long from, int count) {
    database.change(
        """
        insert into lti_registration (id, issuer, client_id, name, authorization_endpoint,
          token_endpoint, jwks_uri, id_token_algorithms, scopes, approved, created_at)
        select %d + n, 'https://%d.example', 'c' || n, 'Plateforme ' || n, 'https://a.example/a',
          'https://a.example/t', 'https://a.example/k', 'RS256', '', true, now()
        from generate_series(1, %d) n"""
            .formatted(from, from, count));
  }

  private static String owedScores(long registration, long from, int count) {
    return """
        insert into lti_score_outbox (id, registration_id, line_item, user_id, score_given,
          score_maximum, activity_progress, revision, state, attempts, due_at)
        select %d + n, %d, 'https://a.example/li', 'made-up-' || n, 1, 1, 'IN_PROGRESS', 1,
          'REJECTED', 1, now() from generate_series(1, %d) n"""
        .formatted(from, registration, count);
  }
}
