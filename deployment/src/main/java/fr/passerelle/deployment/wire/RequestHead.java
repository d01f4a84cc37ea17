package fr.passerelle.deployment.wire;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The beginning of a request as it came in, and whether it can be read in one way only (RFC 9112).
 * A server may be lenient with most of this; behind a proxy that is lenient in another way, one
 * request then hides in another.
 *
 * @param target as written, before anything is decoded
 */
record RequestHead(String method, String target, String protocol, List<Field> fields) {

  /** A header line, its value without the spaces around it. */
  record Field(String name, String value) {

    boolean isCalled(String other) {
      return name.equalsIgnoreCase(other);
    }
  }

  RequestHead {
    fields = List.copyOf(fields);
  }

  /** What is wrong with it, for the log; nothing when it can be served. */
  Optional<String> fault() {
    return Stream.of(
            ofTheLine(), RequestTarget.fault(target), ofTheNames(), ofTheHost(), ofTheBody())
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<String> ofTheLine() {
    if (!isToken(method) || method.equals("TRACE") || method.equals("CONNECT")) {
      return Optional.of("method");
    }
    return protocol.equals("HTTP/1.1") || protocol.equals("HTTP/1.0")
        ? Optional.empty()
        : Optional.of("protocol");
  }

  private Optional<String> ofTheNames() {
    return fields.stream().allMatch(field -> isToken(field.name()))
        ? Optional.empty()
        : Optional.of("header name");
  }

  private Optional<String> ofTheHost() {
    List<String> hosts = values("Host");
    boolean needed = protocol.equals("HTTP/1.1");
    if (hosts.size() > 1 || (needed && hosts.isEmpty())) {
      return Optional.of(hosts.size() + " Host headers");
    }
    return hosts.stream().allMatch(HostName::isValid) ? Optional.empty() : Optional.of("Host");
  }

  /** How long the body is must be said once and in one way. */
  private Optional<String> ofTheBody() {
    List<String> encodings = values("Transfer-Encoding");
    List<String> lengths = values("Content-Length");
    if (!encodings.isEmpty() && !lengths.isEmpty()) {
      return Optional.of("Content-Length with Transfer-Encoding");
    }
    if (lengths.size() > 1 || !lengths.stream().allMatch(RequestHead::isLength)) {
      return Optional.of("Content-Length");
    }
    return encodings.isEmpty() || isChunkedOnly(encodings)
        ? Optional.empty()
        : Optional.of("Transfer-Encoding");
  }

  private boolean isChunkedOnly(List<String> encodings) {
    return protocol.equals("HTTP/1.1")
        && encodings.size() == 1
        && encodings.get(0).toLowerCase(Locale.ROOT).equals("chunked");
  }

  private static boolean isLength(String value) {
    return !value.isEmpty()
        && value.length() <= 18
        && value.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private List<String> values(String name) {
    return fields.stream().filter(field -> field.isCalled(name)).map(Field::value).toList();
  }

  private static boolean isToken(String text) {
    return !text.isEmpty() && text.chars().allMatch(RequestHead::isTokenCharacter);
  }

  private static boolean isTokenCharacter(int c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || "!#$%&'*+-.^_`|~".indexOf(c) >= 0;
  }
}
