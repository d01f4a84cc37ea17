package fr.passerelle.lti.sandbox.services;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import fr.passerelle.lti.sandbox.Site;
import fr.passerelle.lti.sandbox.fault.Fault;
import fr.passerelle.lti.sandbox.fault.Faults;
import fr.passerelle.lti.sandbox.http.Json;
import fr.passerelle.lti.sandbox.http.Params;
import fr.passerelle.lti.sandbox.http.Refusal;
import fr.passerelle.lti.sandbox.http.Request;
import fr.passerelle.lti.sandbox.http.Response;
import fr.passerelle.lti.sandbox.workspace.LineItem;
import fr.passerelle.lti.sandbox.workspace.NewLink.NewColumn;
import fr.passerelle.lti.sandbox.workspace.Registration;
import fr.passerelle.lti.sandbox.workspace.Scopes;
import fr.passerelle.lti.sandbox.workspace.Workspace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The columns a tool may see, make, change and remove (AGS 2.0, 3.2): its own. */
public final class LineItemsEndpoint {
  private static final Set<String> READ = Set.of(Scopes.LINE_ITEM, Scopes.LINE_ITEM_READONLY);
  private static final Set<String> WRITE = Set.of(Scopes.LINE_ITEM);
  private static final int LARGEST_PAGE = 100;
  private final Site site;
  private final Workspace workspace;
  private final GradeServices services;
  private final Faults faults;

  public LineItemsEndpoint(Site site, Workspace workspace, AccessTokens tokens, Faults faults) {
    this.faults = faults;
    this.site = site;
    this.workspace = workspace;
    this.services = new GradeServices(workspace, tokens);
  }

  /** The container, filtered by resource_link_id, resource_id and tag, in pages. */
  public Response list(Request request) {
    Registration caller = services.caller(request, READ);
    requireAccept(request, MediaTypes.LINE_ITEM_CONTAINER);
    Params query = request.query();
    List<LineItem> items =
        workspace.gradebook().columns().stream()
            .filter(item -> item.registration() == caller.number())
            .filter(item -> query.get("resource_link_id").map(linkOf(item)::equals).orElse(true))
            .filter(item -> query.get("resource_id").map(item.resourceId()::equals).orElse(true))
            .filter(item -> query.get("tag").map(item.tag()::equals).orElse(true))
            .toList();
    Page<LineItem> page = Page.of(items, query, LARGEST_PAGE);
    List<Map<String, Object>> told = page.items().stream().map(this::tell).toList();
    return page.link(
        Response.json(200, MediaTypes.LINE_ITEM_CONTAINER, told),
        site.lineItems(workspace.course().id(), caller),
        filters(query));
  }

  private static String filters(Params query) {
    StringBuilder filters = new StringBuilder();
    for (String name : List.of("resource_link_id", "resource_id", "tag")) {
      query.get(name).ifPresent(v -> filters.append(name + "=" + encode(v, UTF_8) + "&"));
    }
    return filters.toString();
  }

  public Response create(Request request) {
    Registration caller = services.caller(request, WRITE);
    Json json = body(request);
    Optional<String> link = json.text("resourceLinkId").filter(id -> !id.isEmpty());
    link.ifPresent(id -> requireOwnLink(id, caller));
    if (link.isEmpty() && faults.strikes(Fault.COLUMN_NEEDS_LINK)) {
      throw new Refusal(500, "a line item needs a resource link");
    }
    NewColumn column = column(json);
    LineItem added = workspace.addToolColumn(caller, json.requireText("label"), link, column);
    return Response.json(201, MediaTypes.LINE_ITEM, tell(added))
        .with("Location", site.lineItem(workspace.course().id(), added))
        .noted("colonne «\u00A0" + added.label() + "\u00A0»");
  }

  private void requireOwnLink(String id, Registration caller) {
    workspace
        .links()
        .byId(id)
        .filter(link -> link.registration() == caller.number())
        .orElseThrow(() -> new Refusal(403, "the resource link is not the tool's"));
  }

  public Response show(Request request) {
    LineItem item = services.column(request, services.caller(request, READ));
    requireAccept(request, MediaTypes.LINE_ITEM);
    return Response.json(200, MediaTypes.LINE_ITEM, tell(item));
  }

  public Response change(Request request) {
    LineItem item = services.column(request, services.caller(request, WRITE));
    Json json = body(request);
    LineItem changed = item.changed(json.requireText("label"), column(json));
    workspace.replaceColumn(changed);
    return Response.json(200, MediaTypes.LINE_ITEM, tell(changed));
  }

  /** Really removes the column, an activity's own as well. */
  public Response remove(Request request) {
    LineItem item = services.column(request, services.caller(request, WRITE));
    workspace.removeColumn(item);
    return Response.empty(204).noted("colonne supprimée");
  }

  private static Json body(Request request) {
    if (!request.hasMediaType(MediaTypes.LINE_ITEM)) {
      throw Refusal.badRequest("expected " + MediaTypes.LINE_ITEM);
    }
    return request.json();
  }

  private static NewColumn column(Json json) {
    return new NewColumn(
        maximum(json),
        text(json, "tag"),
        text(json, "resourceId"),
        json.optionalObject("submissionReview").map(Json::fields).orElse(Map.of()));
  }

  private static double maximum(Json json) {
    double maximum = json.requireNumber("scoreMaximum");
    if (maximum <= 0) {
      throw Refusal.badRequest("scoreMaximum must be positive");
    }
    return maximum;
  }

  private static String text(Json json, String name) {
    return json.text(name).orElse("");
  }

  /** Moodle answers 400 to any other Accept, the wildcard included. */
  private static void requireAccept(Request request, String mediaType) {
    if (!request.accepts(mediaType)) {
      throw Refusal.badRequest("expected Accept: " + mediaType);
    }
  }

  private static String linkOf(LineItem item) {
    return item.linkId().orElse("");
  }

  private Map<String, Object> tell(LineItem item) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", site.lineItem(workspace.course().id(), item));
    json.put("label", item.label());
    json.put("scoreMaximum", item.maximum());
    json.put("resourceId", item.resourceId());
    json.put("tag", item.tag());
    item.linkId().ifPresent(id -> json.put("resourceLinkId", id));
    if (!item.review().isEmpty()) {
      json.put("submissionReview", item.review());
    }
    return json;
  }
}
