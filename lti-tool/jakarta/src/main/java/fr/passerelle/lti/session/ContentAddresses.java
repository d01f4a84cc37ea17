package fr.passerelle.lti.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.passerelle.lti.host.ToolSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Optional;

/**
 * An address for each content, as the {@code url} of the links that are placed: some platforms keep
 * no link without one, and lose its custom parameters besides. It says what is to be opened and
 * opens nothing by itself: every launch goes its usual way and has it as {@code target_link_uri}.
 */
@ApplicationScoped
public class ContentAddresses {

  private static final String PATH = "/lti/content/";

  @Inject private ToolSettings tool;

  /** Where this content is. */
  public URI of(String content) {
    return tool.at(
        PATH + URLEncoder.encode(content, UTF_8).replace("+", "%20").replace("%2F", "/"));
  }

  /** The content that is at this address of ours, if it is one of a content. */
  public Optional<String> contentAt(URI target) {
    String contents = tool.at(PATH).getRawPath();
    return Optional.ofNullable(target.getRawPath())
        .filter(path -> path.startsWith(contents))
        .map(path -> path.substring(contents.length()).replaceFirst("/+$", ""))
        .flatMap(ContentAddresses::decoded);
  }

  private static Optional<String> decoded(String path) {
    try {
      return Optional.of(URLDecoder.decode(path.replace("+", "%2B"), UTF_8));
    } catch (IllegalArgumentException notEncoded) {
      return Optional.empty();
    }
  }
}
