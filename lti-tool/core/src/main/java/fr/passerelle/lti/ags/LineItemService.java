package fr.passerelle.lti.ags;

import com.nimbusds.jose.util.JSONObjectUtils;
import fr.passerelle.lti.ags.ServiceOutcome.Reason;
import fr.passerelle.lti.http.PlatformHttp;
import fr.passerelle.lti.json.JsonObject;
import fr.passerelle.lti.json.MalformedJson;
import fr.passerelle.lti.registration.Registration;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads, creates and changes columns of the platform's gradebook (Assignment and Grade Services
 * 2.0, section 3.2). It deletes none: on Moodle that removes an activity's own column with all its
 * grades. Each call is one attempt. Safe for several threads.
 */
public final class LineItemService {

  private static final String ITEM = "application/vnd.ims.lis.v2.lineitem+json";
  private static final String CONTAINER = "application/vnd.ims.lis.v2.lineitemcontainer+json";

  private final ServiceCalls calls;

  /** Shares what it is given with the other services. */
  public LineItemService(PlatformHttp http, AccessTokens tokens) {
    this.calls = new ServiceCalls(http, tokens);
  }

  /** The columns of the launch's context that belong to this tool, page after page. */
  public ServiceOutcome<LineItems> all(
      Registration registration, AgsEndpoint endpoint, LineItemFilter filter) {
    return containerOf(endpoint)
        .then(
            container ->
                scopeToRead(endpoint)
                    .then(
                        scope ->
                            calls.getAll(registration, scope, filter.in(container), CONTAINER)))
        .read(reply -> lineItems(endpoint, reply));
  }

  /** One column, by its address, which the endpoint {@linkplain AgsEndpoint#covers covers}. */
  public ServiceOutcome<LineItem> one(
      Registration registration, AgsEndpoint endpoint, URI lineItem) {
    return json(registration, endpoint, lineItem).read(json -> lineItem(endpoint, json));
  }

  /** A new column. Ask first whether there is one already: platforms do not. */
  public ServiceOutcome<LineItem> create(
      Registration registration, AgsEndpoint endpoint, LineItemDraft draft) {
    String json = JSONObjectUtils.toJSONString(draft.json());
    return containerOf(endpoint)
        .then(
            container ->
                scopeToChange(endpoint)
                    .then(scope -> calls.post(registration, scope, container, ITEM, json)))
        .read(reply -> lineItem(endpoint, JsonObject.parse(reply.text())));
  }

  /**
   * Changes a column. It is read first and sent back with the changes only, since what a {@code
   * PUT} leaves out is lost, extensions of the platform's included.
   */
  public ServiceOutcome<LineItem> update(
      Registration registration, AgsEndpoint endpoint, URI lineItem, LineItemDraft draft) {
    return scopeToChange(endpoint)
        .then(
            scope ->
                json(registration, endpoint, lineItem)
                    .then(
                        held ->
                            calls.put(registration, scope, lineItem, ITEM, merged(held, draft))))
        .read(reply -> lineItem(endpoint, JsonObject.parse(reply.text())));
  }

  private ServiceOutcome<JsonObject> json(
      Registration registration, AgsEndpoint endpoint, URI lineItem) {
    return scopeToRead(endpoint)
        .then(
            scope ->
                endpoint
                    .column(lineItem)
                    .then(address -> calls.get(registration, scope, address, ITEM)))
        .read(reply -> JsonObject.parse(reply.text()));
  }

  private static ServiceOutcome<URI> containerOf(AgsEndpoint endpoint) {
    Optional<URI> container = endpoint.lineItems();
    return container.isPresent()
        ? new ServiceOutcome.Received<>(container.get())
        : ServiceOutcome.failed(Reason.NOT_OFFERED, "the platform offers no line items here");
  }

  /** The lesser scope where both are granted; Moodle lets the greater one read as well. */
  private static ServiceOutcome<String> scopeToRead(AgsEndpoint endpoint) {
    return endpoint.scopes().contains(AgsEndpoint.SCOPE_LINE_ITEM_READ_ONLY)
        ? new ServiceOutcome.Received<>(AgsEndpoint.SCOPE_LINE_ITEM_READ_ONLY)
        : scopeToChange(endpoint);
  }

  private static ServiceOutcome<String> scopeToChange(AgsEndpoint endpoint) {
    return endpoint.mayChangeLineItems()
        ? new ServiceOutcome.Received<>(AgsEndpoint.SCOPE_LINE_ITEM)
        : ServiceOutcome.failed(
            Reason.NOT_PERMITTED, "the platform does not let the tool manage line items");
  }

  private static LineItems lineItems(AgsEndpoint endpoint, PagedReply reply) {
    List<LineItem> items =
        reply.pages().stream()
            .flatMap(page -> JsonObject.parseList(page.text()).stream())
            .map(json -> lineItem(endpoint, json))
            .toList();
    return new LineItems(items, reply.complete());
  }

  /** Scores, with a token beside them, will be sent to where it says it is. */
  private static LineItem lineItem(AgsEndpoint endpoint, JsonObject json) {
    LineItem item = LineItem.of(json);
    if (!endpoint.covers(item.id())) {
      throw new MalformedJson("id lies on another host");
    }
    return item;
  }

  private static String merged(JsonObject held, LineItemDraft draft) {
    Map<String, Object> json = new LinkedHashMap<>(held.members());
    json.putAll(draft.json());
    return JSONObjectUtils.toJSONString(json);
  }
}
