package fr.passerelle.training.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import fr.passerelle.lti.page.Problem;
import fr.passerelle.training.form.LongText;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A form with files as it was sent ({@code multipart/form-data}, RFC 7578).
 *
 * @param fields what was typed and chosen
 * @param files those that were chosen; a field left empty is none
 */
public record SentParts(Map<String, List<String>> fields, List<Upload> files) {

  /** More than any form of ours has. */
  private static final int MOST = 100;

  /**
   * Reads the parts; their content is gone afterwards.
   *
   * @param filesField the field whose parts are files
   */
  public static SentParts of(List<EntityPart> parts, String filesField) {
    if (parts == null || parts.size() > MOST) {
      throw unfit();
    }
    Map<String, List<String>> fields = new HashMap<>();
    List<Upload> files = new ArrayList<>();
    for (EntityPart part : parts) {
      byte[] content = content(part);
      String name = fileName(part);
      if (!filesField.equals(part.getName())) {
        fields.computeIfAbsent(part.getName(), none -> new ArrayList<>()).add(typed(content));
      } else if (!name.isBlank() || content.length > 0) {
        files.add(new Upload(name, content));
      }
    }
    return new SentParts(fields, files);
  }

  private static byte[] content(EntityPart part) {
    try (InputStream content = part.getContent()) {
      return content.readAllBytes();
    } catch (IOException | RuntimeException broken) {
      throw unfit();
    }
  }

  /** A part that does not say what it is makes the server's reader fail. */
  private static String fileName(EntityPart part) {
    if (part.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION) == null) {
      throw unfit();
    }
    return part.getFileName().map(SentParts::written).orElse("");
  }

  /** Forms speak the charset of their page. */
  private static String typed(byte[] content) {
    return LongText.of(new String(content, UTF_8));
  }

  /** Browsers write names in UTF-8, and the server reads heads as Latin 1. */
  private static String written(String name) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(name.getBytes(ISO_8859_1))).toString();
    } catch (CharacterCodingException wasReadWell) {
      return name;
    }
  }

  private static Problem unfit() {
    return new Problem(Status.BAD_REQUEST, "training.problem.form");
  }
}
