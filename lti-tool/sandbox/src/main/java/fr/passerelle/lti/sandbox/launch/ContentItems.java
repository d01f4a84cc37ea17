package fr.passerelle.lti.sandbox.launch;

import fr.passerelle.lti.sandbox.http.Json;
import fr.passerelle.lti.sandbox.http.Refusal;
import fr.passerelle.lti.sandbox.workspace.NewLink;
import fr.passerelle.lti.sandbox.workspace.NewLink.NewColumn;
import fr.passerelle.lti.sandbox.workspace.Tool;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Reads {@code content_items} (Deep Linking 2.0, 3.2): resource links on the tool's own host. */
final class ContentItems {
  private ContentItems() {}

  /**
   * The links to place, in order.
   *
   * @throws Refusal 400 for another type of item, another host, or a column without a maximum
   */
  static List<NewLink> read(Json claims, Tool tool) {
    return claims.objects(Claims.CONTENT_ITEMS).stream().map(item -> link(item, tool)).toList();
  }

  private static NewLink link(Json item, Tool tool) {
    if (!item.requireText("type").equals("ltiResourceLink")) {
      throw Refusal.badRequest("only ltiResourceLink was accepted");
    }
    return new NewLink(
        item.text("title").filter(title -> !title.isBlank()).orElse(tool.name()),
        item.text("text").orElse(""),
        target(item, tool),
        item.textMap("custom"),
        item.optionalObject("lineItem").map(ContentItems::column));
  }

  private static URI target(Json item, Tool tool) {
    if (!item.has("url")) {
      return tool.targetLinkUri();
    }
    URI url = item.requireUri("url");
    if (!url.getRawAuthority().equals(tool.domain())) {
      throw Refusal.badRequest("url is not on the tool's host");
    }
    return url;
  }

  private static NewColumn column(Json lineItem) {
    double maximum = lineItem.requireNumber("scoreMaximum");
    if (maximum <= 0) {
      throw Refusal.badRequest("scoreMaximum must be positive");
    }
    return new NewColumn(
        maximum,
        lineItem.text("tag").orElse(""),
        lineItem.text("resourceId").orElse(""),
        lineItem.optionalObject("submissionReview").map(Json::fields).orElse(Map.of()));
  }
}
