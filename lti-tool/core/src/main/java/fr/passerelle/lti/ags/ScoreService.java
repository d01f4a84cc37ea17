package fr.passerelle.lti.ags;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import fr.passerelle.lti.http.HttpReply;
import fr.passerelle.lti.http.PlatformHttp;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.service.AccessTokens;
import fr.passerelle.lti.service.Obstacle;
import fr.passerelle.lti.service.ReplyReading;
import fr.passerelle.lti.service.RetryAfter;
import fr.passerelle.lti.service.ServiceCalls;
import fr.passerelle.lti.service.ServiceOutcome;
import fr.passerelle.lti.service.ServiceOutcome.NotReceived;
import fr.passerelle.lti.service.ServiceOutcome.Reason;
import fr.passerelle.lti.service.ServiceOutcome.Received;
import java.net.URI;
import java.util.Map;

/**
 * Publishes scores (Assignment and Grade Services 2.0, section 3.4). One call is one attempt: when
 * to try again, and with which timestamp, is the caller's to decide by the {@link ScoreOutcome}.
 * Safe for several threads.
 */
public final class ScoreService {

  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Type", "application/vnd.ims.lis.v1.score+json",
          "Accept", "application/json");

  private final PlatformHttp http;
  private final ServiceCalls calls;

  /** Shares what it is given with the other services. */
  public ScoreService(PlatformHttp http, AccessTokens tokens) {
    this.http = requireNonNull(http);
    this.calls = new ServiceCalls(http, tokens);
  }

  /**
   * Publishes one score.
   *
   * @param lineItem the column's address as the platform gave it, query string included. An access
   *     token goes there: take it from a launch ({@link AgsEndpoint#lineItem()}) or from {@link
   *     LineItemService}, never from a request; what was kept in between, {@link
   *     AgsEndpoint#covers} knows again
   */
  public ScoreOutcome publish(Registration registration, URI lineItem, Score score) {
    URI scores = LineItemUrls.scoresOf(lineItem);
    byte[] body = ScoreJson.of(score).getBytes(UTF_8);
    ServiceOutcome<HttpReply> outcome =
        calls.send(
            registration,
            AgsEndpoint.SCOPE_SCORE,
            HEADERS,
            headers -> http.post(scores, headers, body));
    return outcome instanceof Received<HttpReply> reply
        ? outcome(reply.value())
        : notSent((NotReceived<HttpReply>) outcome);
  }

  private ScoreOutcome outcome(HttpReply reply) {
    if (reply.isSuccess()) {
      return ScoreReply.obstacle(reply)
          .<ScoreOutcome>map(obstacle -> notTaken(reply, obstacle))
          .orElseGet(ScoreOutcome.Accepted::new);
    }
    String detail = "the platform answered " + reply.statusLine();
    if (reply.status() == 409) {
      return new ScoreOutcome.StaleTimestamp(detail);
    }
    Obstacle obstacle = ReplyReading.obstacle(reply);
    if (obstacle == Obstacle.COLUMN_GONE) {
      return new ScoreOutcome.ColumnGone(detail);
    }
    return obstacle.passing()
        ? new ScoreOutcome.RetryLater(obstacle, RetryAfter.of(reply, calls.now()), detail)
        : new ScoreOutcome.Rejected(obstacle, detail);
  }

  /** Moodle may refuse a score with 200 and an empty list; gates answer 200 with a page. */
  private ScoreOutcome notTaken(HttpReply reply, Obstacle obstacle) {
    String what = reply.text().strip().equals("[]") ? "[]" : "what is no answer to a score";
    return new ScoreOutcome.RetryLater(
        obstacle,
        RetryAfter.of(reply, calls.now()),
        "the platform answered " + reply.status() + " with " + what);
  }

  /** A scope that is missing may be granted later, and then the score is still owed. */
  private static ScoreOutcome notSent(NotReceived<HttpReply> not) {
    return not.reason() == Reason.REJECTED
        ? new ScoreOutcome.Rejected(not.obstacle(), not.detail())
        : new ScoreOutcome.RetryLater(not.obstacle(), not.retryAfter(), not.detail());
  }
}
