package fr.passerelle.training.content;

import fr.passerelle.training.content.source.BesideFile;
import fr.passerelle.training.content.source.HandoutKind;
import fr.passerelle.training.course.CourseVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * Serves what courses show and hand out: drawings, films, files to take away. The version is in the
 * address, so they never change.
 */
@ApplicationScoped
@Path("/content/{course}/{hash}/{path:.+}")
public class ContentResource {

  private static final Map<String, String> TYPES =
      Map.of(
          "svg", "image/svg+xml",
          "png", "image/png",
          "jpg", "image/jpeg",
          "webp", "image/webp",
          "mp4", "video/mp4",
          "webm", "video/webm",
          "vtt", "text/vtt;charset=utf-8");

  @Inject private Catalog catalog;

  /** A file of this version that some page shows; a course's texts are not for the browser. */
  @GET
  public Response file(
      @PathParam("course") String course,
      @PathParam("hash") String hash,
      @PathParam("path") String path,
      @HeaderParam("Range") String range,
      @HeaderParam("If-Range") String condition) {
    // Films have no validator that a condition may name: the whole is always right.
    return file(course, hash, path, condition == null ? range : null);
  }

  /** Parts are of GET alone (RFC 9110, 14.2). */
  @HEAD
  public Response head(
      @PathParam("course") String course,
      @PathParam("hash") String hash,
      @PathParam("path") String path) {
    return file(course, hash, path, null);
  }

  private Response file(String course, String hash, String path, String range) {
    Optional<HandoutKind> handout = HandoutKind.of(name(path));
    String type = handout.map(HandoutKind::mediaType).orElseGet(() -> type(path));
    byte[] content = catalog.file(version(course, hash), path).orElseThrow(NotFoundException::new);
    ResponseBuilder answer = BesideFile.isFilm(path) ? film(content, range) : Response.ok(content);
    return answer
        .type(type)
        .header("Content-Disposition", handout.map(kind -> attachment(path)).orElse(null))
        .header("Cache-Control", "public, max-age=31536000, immutable")
        .header("X-Content-Type-Options", "nosniff")
        // Opened alone, a drawing is a document: it may style itself and do nothing else.
        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
        .build();
  }

  /** A film is played, and gone through, in parts. */
  private static ResponseBuilder film(byte[] content, String range) {
    ByteRange asked = ByteRange.of(range, content.length);
    ResponseBuilder answer;
    if (asked instanceof ByteRange.Part part) {
      answer =
          Response.status(Status.PARTIAL_CONTENT)
              .entity(Arrays.copyOfRange(content, part.first(), part.last() + 1))
              .header("Content-Range", part.of(content.length));
    } else if (asked instanceof ByteRange.Outside) {
      answer =
          Response.status(Status.REQUESTED_RANGE_NOT_SATISFIABLE)
              .header("Content-Range", "bytes */" + content.length);
    } else {
      answer = Response.ok(content);
    }
    return answer.header("Accept-Ranges", "bytes");
  }

  private static CourseVersion version(String course, String hash) {
    try {
      return new CourseVersion(course, hash);
    } catch (IllegalArgumentException noSuchVersion) {
      throw new NotFoundException(noSuchVersion);
    }
  }

  private static String attachment(String path) {
    return "attachment; filename=\"" + name(path) + "\"";
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String type(String path) {
    String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    if (type == null) {
      throw new NotFoundException();
    }
    return type;
  }
}
