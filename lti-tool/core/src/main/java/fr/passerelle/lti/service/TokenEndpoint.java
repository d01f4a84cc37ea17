package fr.passerelle.lti.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.passerelle.lti.http.HttpReply;
import fr.passerelle.lti.http.PlatformHttp;
import fr.passerelle.lti.http.PlatformUnreachable;
import fr.passerelle.lti.json.JsonObject;
import fr.passerelle.lti.json.MalformedJson;
import fr.passerelle.lti.json.PlatformWords;
import fr.passerelle.lti.keys.ToolKeys;
import fr.passerelle.lti.registration.Registration;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Asks for access tokens: client credentials with a signed assertion. */
record TokenEndpoint(PlatformHttp http, ToolKeys keys, Clock clock) {

  private static final Map<String, String> HEADERS =
      Map.of("Content-Type", "application/x-www-form-urlencoded", "Accept", "application/json");

  /** RFC 6749, section 5.2. */
  private static final String INVALID_SCOPE = "invalid_scope";

  private static final double DEFAULT_SECONDS = 3600;
  private static final long MAX_SECONDS = 24 * 3600;
  private static final long MARGIN_SECONDS = 60;

  TokenOutcome request(Registration registration, Set<String> scopes) {
    return registration
        .tokenEndpoint()
        .map(endpoint -> request(registration, endpoint, scopes))
        .orElseGet(() -> new TokenOutcome.ScopeRefused("the platform has no token endpoint"));
  }

  private TokenOutcome request(Registration registration, URI endpoint, Set<String> scopes) {
    Instant now = clock.instant();
    String assertion = keys.sign(new ClientAssertion(registration, endpoint, now).claims());
    try {
      byte[] body = form(assertion, scopes).getBytes(UTF_8);
      return outcome(http.post(endpoint, HEADERS, body), scopes, now);
    } catch (PlatformUnreachable e) {
      return new TokenOutcome.NotNow(
          ReplyReading.obstacle(e),
          Optional.empty(),
          "the token endpoint is unreachable: " + e.getMessage());
    }
  }

  private static String form(String assertion, Set<String> scopes) {
    return "grant_type=client_credentials"
        + "&client_assertion_type=urn%3Aietf%3Aparams%3Aoauth%3Aclient-assertion-type%3Ajwt-bearer"
        + "&client_assertion="
        + assertion
        + "&scope="
        + URLEncoder.encode(String.join(" ", new TreeSet<>(scopes)), UTF_8);
  }

  /** The content type is not looked at: Moodle answers JSON as text/html. */
  private static TokenOutcome outcome(HttpReply reply, Set<String> asked, Instant now) {
    try {
      if (reply.isSuccess()) {
        return granted(JsonObject.parse(reply.text()), asked, now);
      }
      String detail = refusal(reply) + words(reply);
      return isAboutScopes(reply)
          ? new TokenOutcome.ScopeRefused(detail)
          : notNow(reply, now, detail);
    } catch (MalformedJson e) {
      return notNow(reply, now, refusal(reply) + " and what cannot be read: " + e.getMessage());
    }
  }

  private static TokenOutcome granted(JsonObject answer, Set<String> asked, Instant now) {
    Optional<String> token =
        answer.ifReadable(one -> one.opaque("access_token")).filter(TokenEndpoint::isToken);
    if (token.isEmpty()) {
      return new TokenOutcome.NotNow(
          Obstacle.UNREADABLE, Optional.empty(), "the token endpoint's answer holds no token");
    }
    Set<String> scopes =
        answer
            .ifReadable(one -> one.words("scope"))
            .filter(granted -> !granted.isEmpty())
            .orElse(asked);
    return new TokenOutcome.Granted(
        new AccessToken(token.get(), scopes, now.plus(usableFor(answer))));
  }

  /** Renewed a minute early, or at half of a very short life. */
  private static Duration usableFor(JsonObject answer) {
    double said = answer.ifReadable(one -> one.decimal("expires_in")).orElse(DEFAULT_SECONDS);
    long seconds = (long) Math.max(0, Math.min(MAX_SECONDS, said));
    return Duration.ofSeconds(Math.max(seconds - MARGIN_SECONDS, seconds / 2));
  }

  /** What may stand in a header, and no more. */
  private static boolean isToken(String text) {
    return !text.isEmpty() && text.chars().allMatch(c -> c > 0x20 && c < 0x7F);
  }

  private static String refusal(HttpReply reply) {
    return "the token endpoint answered " + reply.statusLine();
  }

  private static boolean isAboutScopes(HttpReply reply) {
    return JsonObject.parsed(reply.text())
        .flatMap(answer -> answer.display("error"))
        .filter(INVALID_SCOPE::equals)
        .isPresent();
  }

  private static String words(HttpReply reply) {
    String code =
        JsonObject.parsed(reply.text()).flatMap(answer -> answer.display("error")).orElse("");
    String said = PlatformWords.in(reply.text());
    String words = said.contains(code) || code.isEmpty() ? said : code + ": " + said;
    return words.isEmpty() ? "" : " (" + words + ")";
  }

  private static TokenOutcome notNow(HttpReply reply, Instant now, String detail) {
    return new TokenOutcome.NotNow(obstacle(reply), RetryAfter.of(reply, now), detail);
  }

  /** Whatever a token endpoint says of a request, the request is about this tool alone. */
  private static Obstacle obstacle(HttpReply reply) {
    if (reply.isSuccess()) {
      return ReplyReading.isPage(reply) ? Obstacle.MAINTENANCE : Obstacle.UNREADABLE;
    }
    Obstacle said = ReplyReading.obstacle(reply);
    return said.passing() && said != Obstacle.SERVICES_REFUSED ? said : Obstacle.NO_ACCESS;
  }
}
