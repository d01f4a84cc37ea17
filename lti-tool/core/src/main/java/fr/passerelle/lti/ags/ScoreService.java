package fr.passerelle.lti.ags;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import fr.passerelle.lti.http.HttpReply;
import fr.passerelle.lti.http.PlatformHttp;
import fr.passerelle.lti.http.PlatformUnreachable;
import fr.passerelle.lti.registration.Registration;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Publishes scores (Assignment and Grade Services 2.0, section 3.4). One call is one attempt: when
 * to try again, and with which timestamp, is the caller's to decide by the {@link ScoreOutcome}.
 */
public final class ScoreService {

  private static final Set<String> SCOPES = Set.of(AgsEndpoint.SCOPE_SCORE);

  private final PlatformHttp http;
  private final AccessTokens tokens;

  public ScoreService(PlatformHttp http, AccessTokens tokens) {
    this.http = requireNonNull(http);
    this.tokens = requireNonNull(tokens);
  }

  /**
   * @param lineItem the line item's URL as the platform gave it, query string included
   */
  public ScoreOutcome publish(Registration registration, URI lineItem, Score score) {
    try {
      Attempt first = attempt(registration, lineItem, score);
      if (!first.tokenRefused()) {
        return first.outcome();
      }
      tokens.forget(registration, SCOPES, first.token().orElseThrow());
      return attempt(registration, lineItem, score).outcome();
    } catch (PlatformUnreachable e) {
      return unreachable(e);
    }
  }

  private Attempt attempt(Registration registration, URI lineItem, Score score)
      throws PlatformUnreachable {
    TokenOutcome token = tokens.get(registration, SCOPES);
    if (token instanceof TokenOutcome.NotNow notNow) {
      return new Attempt(
          Optional.empty(), false, new ScoreOutcome.RetryLater(notNow.after(), notNow.detail()));
    }
    AccessToken granted = ((TokenOutcome.Granted) token).token();
    HttpReply reply =
        http.post(
            LineItemUrls.scoresOf(lineItem), headers(granted), ScoreJson.of(score).getBytes(UTF_8));
    return new Attempt(Optional.of(granted), reply.status() == 401, outcome(reply));
  }

  private record Attempt(Optional<AccessToken> token, boolean tokenRefused, ScoreOutcome outcome) {}

  private static Map<String, String> headers(AccessToken token) {
    return Map.of(
        "Authorization", "Bearer " + token.value(),
        "Content-Type", "application/vnd.ims.lis.v1.score+json",
        "Accept", "application/json");
  }

  private ScoreOutcome outcome(HttpReply reply) {
    if (reply.isSuccess()) {
      return accepted(reply);
    }
    String detail = "the platform answered " + reply.statusLine();
    return switch (reply.status()) {
      case 409 -> new ScoreOutcome.StaleTimestamp(detail);
      case 401, 408, 425, 429 -> retryLater(reply, detail);
      default ->
          reply.status() >= 500 ? retryLater(reply, detail) : new ScoreOutcome.Rejected(detail);
    };
  }

  /** Moodle may refuse a score with 200 and an empty list; it accepts one with an empty body. */
  private static ScoreOutcome accepted(HttpReply reply) {
    return reply.text().strip().equals("[]")
        ? new ScoreOutcome.Rejected("the platform answered " + reply.status() + " with []")
        : new ScoreOutcome.Accepted();
  }

  private ScoreOutcome retryLater(HttpReply reply, String detail) {
    return new ScoreOutcome.RetryLater(RetryAfter.of(reply, tokens.now()), detail);
  }

  private static ScoreOutcome unreachable(PlatformUnreachable e) {
    String detail = "the platform is unreachable: " + e.getMessage();
    return e.reason().mayPass()
        ? new ScoreOutcome.RetryLater(Optional.empty(), detail)
        : new ScoreOutcome.Rejected(detail);
  }
}
