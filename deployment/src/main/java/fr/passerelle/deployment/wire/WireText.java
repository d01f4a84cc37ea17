package fr.passerelle.deployment.wire;

import fr.passerelle.deployment.wire.RequestHead.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.util.DataChunk;
import org.glassfish.grizzly.http.util.MimeHeaders;

/**
 * A request of Grizzly's, and the bytes it was read from.
 *
 * @param raw the head with its last line end, as far as it is known
 */
record WireText(HttpRequestPacket request, String raw) {

  Optional<String> fault() {
    return head()
        .fault()
        .or(() -> isWrittenOddly() ? Optional.of("line ends or folds") : Optional.empty());
  }

  private RequestHead head() {
    return new RequestHead(
        request.getMethodDC().toString(StandardCharsets.ISO_8859_1),
        target(),
        request.getProtocolString(),
        fields());
  }

  /**
   * Whether the head is written in other lines than those it was taken for: folded headers, bare
   * line feeds, more than one space in the request line, a target that was not a path. Nothing can
   * be said of a head that came in pieces.
   */
  private boolean isWrittenOddly() {
    List<String> lines = lines();
    if (lines.isEmpty()) {
      return raw.endsWith("\n");
    }
    return !lines.get(0).equals(requestLine()) || !agree(lines);
  }

  private String requestLine() {
    RequestHead head = head();
    return head.method() + " " + head.target() + " " + head.protocol();
  }

  private boolean agree(List<String> lines) {
    List<Field> fields = fields();
    if (lines.size() != fields.size() + 1) {
      return false;
    }
    for (int i = 0; i < fields.size(); i++) {
      String line = lines.get(i + 1);
      Field field = fields.get(i);
      if (!line.startsWith(field.name() + ":")
          || !line.substring(field.name().length() + 1).strip().equals(field.value())) {
        return false;
      }
    }
    return true;
  }

  private String target() {
    String path =
        request.getRequestURIRef().getOriginalRequestURIBC().toString(StandardCharsets.ISO_8859_1);
    DataChunk query = request.getQueryStringDC();
    return query.isNull() ? path : path + "?" + query.toString(StandardCharsets.ISO_8859_1);
  }

  private List<Field> fields() {
    MimeHeaders headers = request.getHeaders();
    List<Field> fields = new ArrayList<>();
    for (int i = 0; i < headers.size(); i++) {
      fields.add(new Field(text(headers.getName(i)), text(headers.getValue(i)).strip()));
    }
    return fields;
  }

  /** The lines of the head, split at CRLF alone; empty when its bytes are not at hand. */
  private List<String> lines() {
    return raw.endsWith("\r\n\r\n")
        ? List.of(raw.substring(0, raw.length() - 4).split("\r\n", -1))
        : List.of();
  }

  private static String text(DataChunk chunk) {
    return chunk.isNull() ? "" : chunk.toString(StandardCharsets.ISO_8859_1);
  }
}
