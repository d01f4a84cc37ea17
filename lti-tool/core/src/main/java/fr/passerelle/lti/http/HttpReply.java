package fr.passerelle.lti.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a platform answered, whatever the status.
 *
 * @param status the HTTP status code
 * @param reasonPhrase the text beside it, empty when there is none: some platforms explain a
 *     refusal only there
 * @param headers by name in lower case
 * @param body never longer than {@link HttpPolicy#maxResponseBytes()}
 */
public record HttpReply(
    int status, String reasonPhrase, Map<String, List<String>> headers, byte[] body) {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** A reply without a reason phrase. */
  public HttpReply(int status, Map<String, List<String>> headers, byte[] body) {
    this(status, "", headers, body);
  }

  /** Whether the status is from 200 to 299. */
  public boolean isSuccess() {
    return status >= 200 && status < 300;
  }

  /** The body as UTF-8 text, whatever its media type says, without a byte order mark. */
  public String text() {
    String text = new String(body, UTF_8);
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  /** The first value of a header, its name in lower case. */
  public Optional<String> header(String lowerCaseName) {
    return headers.getOrDefault(lowerCaseName, List.of()).stream().findFirst();
  }

  /** Status and phrase for a log, e.g. {@code 409 Conflict}: one line of a sane length. */
  public String statusLine() {
    String line = (status + " " + reasonPhrase).replaceAll("\\p{Cntrl}", " ").strip();
    return line.length() <= 200 ? line : line.substring(0, 200) + "…";
  }

  @Override
  public String toString() {
    return "HttpReply[" + statusLine() + ", " + body.length + " bytes]";
  }
}
