package fr.passerelle.lti.deeplinking;

import static java.util.Objects.requireNonNull;

import fr.passerelle.lti.claim.DeepLinkingSettings;
import fr.passerelle.lti.http.WebAddress;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A link to place (Deep Linking 2.0, section 3.2). What it opens has to be told by {@code custom}
 * and by the line item's {@code resourceId}: they travel with a copied course, the platform's own
 * ids do not.
 *
 * @param title the link's name, not blank; the person may change it in the platform
 * @param text a plain text beside it
 * @param url what to launch, when not the tool's own address: absolute, http or https, inside the
 *     tool ({@link DeepLinking} knows where that is)
 * @param icon a small picture
 * @param custom sent with every launch of the link
 * @param lineItem the column for its grades
 * @param available when the link may be opened
 * @param submission when work is accepted
 * @param iframe a wish to be shown in the page, and how large
 * @param window a wish to be shown in a window, and which
 */
public record LtiResourceLinkItem(
    String title,
    Optional<String> text,
    Optional<URI> url,
    Optional<Icon> icon,
    Map<String, String> custom,
    Optional<LinkLineItem> lineItem,
    Optional<Period> available,
    Optional<Period> submission,
    Optional<FrameHint> iframe,
    Optional<WindowHint> window) {

  /** What platforms call it. */
  public static final String TYPE = "ltiResourceLink";

  /**
   * @throws IllegalArgumentException for a blank title or a text that is no address
   */
  public LtiResourceLinkItem {
    if (title == null || title.isBlank()) {
      throw new IllegalArgumentException("a link has a title");
    }
    requireNonNull(text, "text");
    requireNonNull(url, "url");
    if (!url.map(WebAddress::is).orElse(true)) {
      throw new IllegalArgumentException(
          "a link's url must be an absolute http or https URL: " + url.get());
    }
    requireNonNull(icon, "icon");
    custom = Map.copyOf(custom);
    requireNonNull(lineItem, "lineItem");
    requireNonNull(available, "available");
    requireNonNull(submission, "submission");
    requireNonNull(iframe, "iframe");
    requireNonNull(window, "window");
  }

  /** Begins a link. */
  public static LinkDraft titled(String title) {
    return new LinkDraft(title);
  }

  /** With no wish it can be shown anyhow; with some, one of them must be accepted. */
  boolean canBeShownUnder(DeepLinkingSettings settings) {
    return (iframe.isEmpty() && window.isEmpty())
        || (iframe.isPresent() && settings.acceptsTarget("iframe"))
        || (window.isPresent() && settings.acceptsTarget("window"));
  }

  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("type", TYPE);
    json.put("title", title);
    text.ifPresent(value -> json.put("text", value));
    url.ifPresent(value -> json.put("url", value.toString()));
    icon.ifPresent(value -> json.put("icon", value.json()));
    if (!custom.isEmpty()) {
      json.put("custom", custom);
    }
    lineItem.ifPresent(value -> json.put("lineItem", value.json()));
    available.ifPresent(value -> json.put("available", value.json()));
    submission.ifPresent(value -> json.put("submission", value.json()));
    iframe.ifPresent(value -> json.put("iframe", value.json()));
    window.ifPresent(value -> json.put("window", value.json()));
    return json;
  }
}
