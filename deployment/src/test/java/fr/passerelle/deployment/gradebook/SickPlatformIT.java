package fr.passerelle.deployment.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.Database;
import fr.passerelle.deployment.testing.Eventually;
import fr.passerelle.deployment.testing.FaultProxy;
import fr.passerelle.deployment.testing.TwoServers;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Scores owed to platforms that are fast, silent, cut the line, talk nonsense, or suspended. */
class SickPlatformIT {

  /** {@code -Dscores=60000} for a whole département. */
  private static final int MANY = Integer.getInteger("scores", 3_000);

  /** Above every number that the tool's sequences give. */
  private static long next = 50_000_000;

  private final Database database = TwoServers.shared().database();
  private final ScorePlatform platform = new ScorePlatform();
  private final FaultProxy line = FaultProxy.to(platform.address());

  @AfterEach
  void close() {
    line.close();
    platform.close();
  }

  @Test
  void aFastPlatformGetsThousandsOneOfAPersonAtATime() {
    long registration = registered(platform.address(), true);
    long before = System.nanoTime();
    owe(registration, platform.address(), MANY, MANY / 5);
    awaitDelivered(registration, MANY);
    double seconds = (System.nanoTime() - before) / 1e9;

    System.out.printf("%d scores in %.1f s: %.0f/s%n", MANY, seconds, MANY / seconds);
    assertEquals(MANY, platform.taken());
    assertEquals(0, platform.together(), "two of one person at once");
  }

  @Test
  void everythingArrivesInOrderSoonAfterAPlatformIsWellAgain() {
    long registration = registered(line.url(platform.address()), true);
    line.silence();
    owe(registration, line.url(platform.address()), 40, 10);
    awaitTrouble(registration, "UNREACHABLE");
    line.cut();
    line.garbage();
    awaitTrouble(registration, "UNREADABLE");
    line.refuse();
    line.heal();

    awaitDelivered(registration, 40);
    assertEquals(0, platform.together());
  }

  @Test
  void aRepetitionKeepsItsStampAndWhatIsNewGetsALaterOne() {
    long registration = registered(platform.address(), true);
    platform.loseAnswers(2);
    owe(registration, platform.address(), 1, 1);
    awaitDelivered(registration, 1);
    String cell = "/li/1/scores person-0";
    List<String> same = List.copyOf(platform.stamps(cell));
    assertEquals(3, same.size(), same::toString);
    assertEquals(1, same.stream().distinct().count(), same::toString);

    database.change(
        "update lti_score_outbox set revision = revision + 1, state = 'PENDING', due_at = now()"
            + " where registration_id = "
            + registration);
    awaitDelivered(registration, 1);
    List<String> all = platform.stamps(cell);
    assertTrue(all.get(all.size() - 1).compareTo(same.get(0)) > 0, all::toString);
  }

  @Test
  void aSuspendedPlatformsScoresSleepUntilItIsApproved() {
    long registration = registered(platform.address(), false);
    owe(registration, platform.address(), 5, 5);
    long other = registered(platform.address(), true);
    owe(other, platform.address(), 1, 1);
    awaitDelivered(other, 1);
    assertEquals(
        5,
        database.count(
            "lti_score_outbox where attempts = 0 and registration_id = " + registration));

    database.change("update lti_registration set approved = true where id = " + registration);
    awaitDelivered(registration, 5);
  }

  @Test
  void aBadRowIsPutOffAndStopsNobody() {
    long registration = registered(platform.address(), true);
    owe(registration, platform.address(), 20, 20);
    owe(registration, URI.create("no%20address"), 1, 1);
    database.change(
        "update lti_score_outbox set activity_progress = 'NONSENSE', state = 'PENDING',"
            + " due_at = now() where line_item like 'no%%20address%%' and registration_id = "
            + registration);
    awaitDelivered(registration, 20);
    Eventually.get(
        "a reason",
        () ->
            Optional.of(
                    database.count(
                        "lti_score_outbox where state = 'RETRYING' and obstacle = 'OURS'"
                            + " and registration_id = "
                            + registration))
                .filter(one -> one == 1));
  }

  private long registered(URI platform, boolean approved) {
    long id = next++;
    database.change(
        """
        insert into lti_registration (id, issuer, client_id, name, authorization_endpoint,
          token_endpoint, jwks_uri, id_token_algorithms, scopes, approved, created_at)
        values (%1$d, '%2$s', 'client-%1$d', 'Made up', '%2$s/auth', '%2$s/token', '%2$s/keys',
          'RS256', '', %3$s, now())"""
            .formatted(id, platform, approved));
    return id;
  }

  /** So many scores of so many people, in as many columns as that makes. */
  private void owe(long registration, URI platform, int scores, int people) {
    long first = next;
    next += scores;
    database.change(
        """
        insert into lti_score_outbox (id, registration_id, line_item, user_id, score_given,
          score_maximum, activity_progress, revision, state, attempts, due_at)
        select %1$d + n, %2$d, '%3$s/li/' || (1 + n / %4$d), 'person-' || (n %% %4$d), 1, 2,
          'IN_PROGRESS', 1, 'PENDING', 0, now() from generate_series(0, %5$d) n"""
            .formatted(first, registration, platform, people, scores - 1));
  }

  private void awaitTrouble(long registration, String obstacle) {
    Eventually.get(
        obstacle,
        () ->
            Optional.of(
                    database.count(
                        "lti_score_outbox where state = 'RETRYING' and obstacle = '%s'"
                                .formatted(obstacle)
                            + " and registration_id = "
                            + registration))
                .filter(rows -> rows > 0));
  }

  private void awaitDelivered(long registration, long scores) {
    Eventually.get(
        scores + " scores delivered",
        Duration.ofMinutes(6),
        () ->
            Optional.of(
                    database.count(
                        "lti_score_outbox where state = 'DELIVERED' and registration_id = "
                            + registration))
                .filter(delivered -> delivered == scores));
  }
}
