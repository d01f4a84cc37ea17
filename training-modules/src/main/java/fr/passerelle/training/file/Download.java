package fr.passerelle.training.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.text.Normalizer;

/** What somebody handed in goes back as a file to keep, never as a page of ours. */
public final class Download {

  /** Should a browser show it all the same, it may do nothing and belongs to no site. */
  private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'; sandbox";

  private Download() {}

  /** The file as an attachment, without a type that a browser could open it by. */
  public static Response of(String name, byte[] content) {
    return Response.ok(content, MediaType.APPLICATION_OCTET_STREAM_TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", NOTHING)
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .build();
  }

  /** Both ways of writing the name (RFC 6266, appendix D). */
  static String disposition(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^\\w .()-]", "_");
    String whole = URLEncoder.encode(name, UTF_8).replace("+", "%20").replace("*", "%2A");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
  }
}
