package fr.passerelle.lti.sandbox.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the endpoint for a request, and turns every failure into an answer: a {@link Refusal} as
 * the endpoint's family tells refusals, anything else as a 500 that says nothing of the inside.
 */
public final class Router implements HttpHandler {
  private static final System.Logger LOG = System.getLogger(Router.class.getName());
  private final List<Route> routes = new ArrayList<>();
  private final Function<Refusal, Response> refusalPage;
  private final Function<Response, Response> finish;

  /**
   * @param refusalPage how people are told of a refusal
   * @param finish applied to each answer last: security headers
   */
  public Router(Function<Refusal, Response> refusalPage, Function<Response, Response> finish) {
    this.refusalPage = refusalPage;
    this.finish = finish;
  }

  /** An endpoint for people: refusals are pages. */
  public Router page(String method, String path, Endpoint endpoint) {
    routes.add(Route.of(method, path, endpoint, refusalPage));
    return this;
  }

  /** An endpoint for programs: refusals are JSON. */
  public Router service(String method, String path, Endpoint endpoint) {
    routes.add(Route.of(method, path, endpoint, Response::error));
    return this;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Response response = finish.apply(answer(exchange));
      if (response.status() != 0) {
        send(exchange, response);
      }
    }
  }

  private Response answer(HttpExchange exchange) throws IOException {
    String path = Optional.ofNullable(exchange.getRequestURI().getPath()).orElse("");
    List<Route> candidates = routes.stream().filter(r -> r.match(path).isPresent()).toList();
    Optional<Route> route =
        candidates.stream().filter(r -> r.allows(exchange.getRequestMethod())).findFirst();
    if (route.isPresent()) {
      return answer(exchange, route.get(), route.get().match(path).orElseThrow());
    }
    return candidates.isEmpty()
        ? refusalPage.apply(new Refusal(404, "unknown address"))
        : refusalPage
            .apply(new Refusal(405, "method not allowed"))
            .with("Allow", allowed(candidates));
  }

  private static Response answer(HttpExchange exchange, Route route, Map<String, String> variables)
      throws IOException {
    try {
      return route.endpoint().answer(new Request(exchange, variables));
    } catch (Refusal refusal) {
      return route.refusal().apply(refusal);
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "Failed to answer " + exchange.getRequestURI(), e);
      return route.refusal().apply(new Refusal(500, "internal error"));
    }
  }

  private static String allowed(List<Route> candidates) {
    return String.join(", ", candidates.stream().map(Route::method).distinct().toList());
  }

  private static void send(HttpExchange exchange, Response response) throws IOException {
    response.headers().forEach(exchange.getResponseHeaders()::set);
    boolean bodyless = response.body().length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(response.status(), bodyless ? -1 : response.body().length);
    if (!bodyless) {
      exchange.getResponseBody().write(response.body());
    }
  }
}
