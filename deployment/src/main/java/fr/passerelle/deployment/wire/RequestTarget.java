package fr.passerelle.deployment.wire;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a request asks for, as written: a path from the root, with a query or without. Absolute and
 * authority forms are for proxies, which this is not.
 */
final class RequestTarget {

  private RequestTarget() {}

  static Optional<String> fault(String target) {
    if (!target.startsWith("/")) {
      return Optional.of("target is no path");
    }
    if (!target.chars().allMatch(c -> c > ' ' && c != 127 && c != '#')) {
      return Optional.of("target holds what must be encoded");
    }
    int query = target.indexOf('?');
    return ofThePath(query < 0 ? target : target.substring(0, query));
  }

  private static Optional<String> ofThePath(String path) {
    Optional<String> decoded = decoded(path);
    if (decoded.isEmpty()) {
      return Optional.of("path cannot be decoded");
    }
    boolean strange = decoded.get().chars().anyMatch(c -> c < ' ' || c == 127 || c == '\\');
    return strange || climbsOut(decoded.get())
        ? Optional.of("path holds what no path of ours does")
        : Optional.empty();
  }

  private static Optional<String> decoded(String path) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c != '%') {
        bytes.write(c);
        continue;
      }
      int octet = i + 2 < path.length() ? octet(path.charAt(i + 1), path.charAt(i + 2)) : -1;
      if (octet < 0) {
        return Optional.empty();
      }
      bytes.write(octet);
      i += 2;
    }
    return text(bytes.toByteArray());
  }

  private static int octet(char high, char low) {
    int first = Character.digit(high, 16);
    int second = Character.digit(low, 16);
    return first < 0 || second < 0 ? -1 : first * 16 + second;
  }

  private static Optional<String> text(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException noText) {
      return Optional.empty();
    }
  }

  /** Whether it leads above its own root, however many dots it takes for that. */
  private static boolean climbsOut(String path) {
    int depth = 0;
    for (String segment : path.split("/")) {
      if (segment.equals("..")) {
        depth--;
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        depth++;
      }
      if (depth < 0) {
        return true;
      }
    }
    return false;
  }
}
