package fr.passerelle.lti.sandbox.http;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A method and a path such as {@code /courses/{course}/lineitems}. */
record Route(
    String method, String[] segments, Endpoint endpoint, Function<Refusal, Response> refusal) {

  static Route of(
      String method, String path, Endpoint endpoint, Function<Refusal, Response> refusal) {
    return new Route(method, path.split("/", -1), endpoint, refusal);
  }

  boolean allows(String asked) {
    return method.equals(asked) || method.equals("GET") && asked.equals("HEAD");
  }

  /** The path's variables when it fits. */
  Optional<Map<String, String>> match(String path) {
    String[] parts = path.split("/", -1);
    if (parts.length != segments.length) {
      return Optional.empty();
    }
    Map<String, String> variables = new HashMap<>();
    for (int i = 0; i < parts.length; i++) {
      if (segments[i].startsWith("{")) {
        variables.put(segments[i].substring(1, segments[i].length() - 1), parts[i]);
      } else if (!segments[i].equals(parts[i])) {
        return Optional.empty();
      }
    }
    return Optional.of(variables);
  }
}
