package fr.passerelle.lti.choice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/**
 * The ways that lead on from a preview. All of them carry the picker's form along, as it was.
 *
 * @param picker the picker's address, with the form in its query
 */
public record PreviewLinks(String picker) {

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
