package fr.passerelle.lti.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import fr.passerelle.lti.http.HttpReply;
import fr.passerelle.lti.http.PlatformHttp;
import fr.passerelle.lti.http.PlatformUnreachable;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.service.ServiceOutcome.NotReceived;
import fr.passerelle.lti.service.ServiceOutcome.Reason;
import fr.passerelle.lti.service.ServiceOutcome.Received;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Calls of a platform's services with an access token (Security Framework 1.0, section 4.1). A
 * refused token (401) is renewed once; a token goes to the address given and, for reading, to
 * redirects and further pages on the same host, nowhere else. Safe for several threads.
 */
public final class ServiceCalls {

  /** How platforms answer to a parameter they do not know; Moodle's results answer 404. */
  private static final Set<Integer> NOT_UNDERSTOOD = Set.of(400, 404, 405, 414, 422, 500, 501);

  private final PlatformHttp http;
  private final AccessTokens tokens;

  /** Shares what it is given with the other services. */
  public ServiceCalls(PlatformHttp http, AccessTokens tokens) {
    this.http = requireNonNull(http);
    this.tokens = requireNonNull(tokens);
  }

  /**
   * Reads one address.
   *
   * @param scope the scope the call needs
   * @param accept the one media type wanted: Moodle compares the whole header
   */
  public ServiceOutcome<HttpReply> get(
      Registration registration, String scope, URI address, String accept) {
    return named(
        send(registration, scope, Map.of("Accept", accept), head -> http.get(address, head)));
  }

  /** Reads an address and the pages that follow it. */
  public ServiceOutcome<PagedReply> getAll(
      Registration registration, String scope, URI first, String accept) {
    return new Paging(tokens::now, page -> get(registration, scope, page, accept)).from(first);
  }

  /**
   * The same for an address that not every platform understands: one that answers as if it did not
   * is asked once for the plain one.
   */
  public ServiceOutcome<PagedReply> getAll(
      Registration registration, String scope, URI first, URI plain, String accept) {
    return new Paging(
            tokens::now,
            page ->
                page.equals(first) && !first.equals(plain)
                    ? understood(registration, scope, first, plain, accept)
                    : get(registration, scope, page, accept))
        .from(first);
  }

  private ServiceOutcome<HttpReply> understood(
      Registration registration, String scope, URI first, URI plain, String accept) {
    ServiceOutcome<HttpReply> answer =
        send(registration, scope, Map.of("Accept", accept), head -> http.get(first, head));
    return answer.ifReceived().filter(reply -> NOT_UNDERSTOOD.contains(reply.status())).isPresent()
        ? get(registration, scope, plain, accept)
        : named(answer);
  }

  /**
   * Sends something new to an address.
   *
   * @param scope the scope the call needs
   * @param mediaType of what is sent and of what is wanted back
   */
  public ServiceOutcome<HttpReply> post(
      Registration registration, String scope, URI address, String mediaType, String json) {
    byte[] body = json.getBytes(UTF_8);
    return named(
        send(registration, scope, both(mediaType), head -> http.post(address, head, body)));
  }

  /** Replaces what an address holds; parameters as for {@link #post}. */
  public ServiceOutcome<HttpReply> put(
      Registration registration, String scope, URI address, String mediaType, String json) {
    byte[] body = json.getBytes(UTF_8);
    return named(send(registration, scope, both(mediaType), head -> http.put(address, head, body)));
  }

  /** One exchange, told which headers to send. */
  public interface Exchange {
    /** One request with these headers, and its reply. */
    HttpReply with(Map<String, String> headers) throws PlatformUnreachable;
  }

  /** The reply of any status, after a refused token was renewed. */
  public ServiceOutcome<HttpReply> send(
      Registration registration, String scope, Map<String, String> headers, Exchange exchange) {
    return token(registration, scope)
        .then(
            token -> {
              ServiceOutcome<HttpReply> reply = exchanged(exchange, headers, token);
              if (reply.ifReceived().filter(r -> r.status() == 401).isEmpty()) {
                return reply;
              }
              tokens.forget(registration, Set.of(scope), token);
              return token(registration, scope)
                  .then(renewed -> exchanged(exchange, headers, renewed));
            });
  }

  /** The time by the clock of the access tokens. */
  public Instant now() {
    return tokens.now();
  }

  private ServiceOutcome<AccessToken> token(Registration registration, String scope) {
    TokenOutcome outcome = tokens.get(registration, Set.of(scope));
    if (outcome instanceof TokenOutcome.Granted granted) {
      return granted.token().scopes().contains(scope)
          ? new Received<>(granted.token())
          : ServiceOutcome.failed(Reason.NOT_PERMITTED, "the platform granted less: no " + scope);
    }
    if (outcome instanceof TokenOutcome.ScopeRefused refused) {
      return ServiceOutcome.failed(Reason.NOT_PERMITTED, refused.detail());
    }
    TokenOutcome.NotNow notNow = (TokenOutcome.NotNow) outcome;
    return new NotReceived<>(
        Reason.RETRY_LATER, notNow.obstacle(), notNow.after(), notNow.detail());
  }

  private static ServiceOutcome<HttpReply> exchanged(
      Exchange exchange, Map<String, String> headers, AccessToken token) {
    Map<String, String> all = new HashMap<>(headers);
    all.put("Authorization", "Bearer " + token.value());
    try {
      return new Received<>(exchange.with(all));
    } catch (PlatformUnreachable e) {
      return new NotReceived<>(
          Reason.RETRY_LATER,
          ReplyReading.obstacle(e),
          Optional.empty(),
          "the platform is unreachable: " + e.getMessage());
    }
  }

  private ServiceOutcome<HttpReply> named(ServiceOutcome<HttpReply> outcome) {
    return outcome.then(
        reply ->
            reply.isSuccess() && !ReplyReading.isPage(reply)
                ? new Received<>(reply)
                : refused(reply));
  }

  /** A token refused twice lacks a scope, in Moodle's manner; others answer 403 to that. */
  private ServiceOutcome<HttpReply> refused(HttpReply reply) {
    Obstacle obstacle = reply.isSuccess() ? Obstacle.MAINTENANCE : ReplyReading.obstacle(reply);
    Reason reason = reason(reply, obstacle);
    return new NotReceived<>(
        reason,
        obstacle,
        reason == Reason.RETRY_LATER ? RetryAfter.of(reply, now()) : Optional.empty(),
        "the platform answered "
            + reply.statusLine()
            + (obstacle == Obstacle.MAINTENANCE ? " with a web page" : ""));
  }

  private static Reason reason(HttpReply reply, Obstacle obstacle) {
    return switch (reply.status()) {
      case 401, 402, 403, 451 ->
          obstacle == Obstacle.BUSY ? Reason.RETRY_LATER : Reason.NOT_PERMITTED;
      case 404, 410 -> obstacle == Obstacle.MAINTENANCE ? Reason.RETRY_LATER : Reason.NOT_FOUND;
      case 405, 406, 411, 413, 414, 415 -> Reason.REJECTED;
      default -> obstacle.passing() ? Reason.RETRY_LATER : Reason.REJECTED;
    };
  }

  private static Map<String, String> both(String mediaType) {
    return Map.of("Content-Type", mediaType, "Accept", mediaType);
  }
}
