package fr.passerelle.lti.choice;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.util.Objects;

/**
 * The ways that lead on from a preview. All of them carry the picker's form along, as it was.
 *
 * @param picker the picker's address, with the form in its query
 */
public record PreviewLinks(String picker) {

  /**
   * Those of a preview that was asked for.
   *
   * @param picker the picker's path
   * @param asked the preview's address, with the picker's form in its query
   */
  static PreviewLinks of(String picker, UriInfo asked) {
    UriBuilder back = asked.getRequestUriBuilder().replaceQueryParam("preview");
    return new PreviewLinks(
        picker + "?" + Objects.requireNonNullElse(back.build().getRawQuery(), ""));
  }

  /** The preview of this content, whole or part. */
  public String to(String content) {
    String form = picker.substring(picker.indexOf('?') + 1);
    String path = picker.substring(0, picker.indexOf('?'));
    return path
        + "/preview?preview="
        + URLEncoder.encode(content, UTF_8)
        + (form.isEmpty() ? "" : "&" + form);
  }
}
