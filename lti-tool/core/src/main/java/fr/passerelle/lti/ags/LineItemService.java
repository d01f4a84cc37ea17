package fr.passerelle.lti.ags;

import com.nimbusds.jose.util.JSONObjectUtils;
import fr.passerelle.lti.http.HttpReply;
import fr.passerelle.lti.http.PlatformHttp;
import fr.passerelle.lti.http.References;
import fr.passerelle.lti.json.JsonList;
import fr.passerelle.lti.json.JsonList.Entries;
import fr.passerelle.lti.json.JsonObject;
import fr.passerelle.lti.json.MalformedJson;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.service.AccessTokens;
import fr.passerelle.lti.service.PagedReply;
import fr.passerelle.lti.service.ServiceCalls;
import fr.passerelle.lti.service.ServiceOutcome;
import fr.passerelle.lti.service.ServiceOutcome.Reason;
import fr.passerelle.lti.service.ServiceOutcome.Received;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
                    .then(scope -> calls.post(registration, scope, container, ITEM, json))
                    .then(reply -> created(registration, endpoint, draft, reply)));
  }

  /** By the specification the answer is the column; some tell its address only, or nothing. */
  private ServiceOutcome<LineItem> created(
      Registration registration, AgsEndpoint endpoint, LineItemDraft draft, HttpReply reply) {
    Optional<LineItem> told = told(endpoint, reply);
    if (told.isPresent()) {
      return new Received<>(told.get());
    }
    return reply
        .header("location")
        .flatMap(location -> References.resolved(endpoint.lineItems().orElseThrow(), location))
        .map(address -> one(registration, endpoint, address))
        .filter(Received.class::isInstance)
        .orElseGet(() -> listed(registration, endpoint, draft));
  }

  private static Optional<LineItem> told(AgsEndpoint endpoint, HttpReply reply) {
    return JsonObject.parsed(reply.text())
        .flatMap(json -> json.ifReadable(one -> Optional.of(lineItem(endpoint, one))));
  }

  /** The newest of those with the same mark: platforms list in the order of making. */
  private ServiceOutcome<LineItem> listed(
      Registration registration, AgsEndpoint endpoint, LineItemDraft draft) {
    return all(registration, endpoint, LineItemFilter.NONE)
        .then(
            columns ->
                columns.items().stream()
                    .filter(item -> item.resourceId().equals(draft.resourceId()))
                    .filter(item -> draft.resourceId().isPresent() || item.isLabelled(draft))
                    .reduce((earlier, later) -> later)
                    .<ServiceOutcome<LineItem>>map(Received::new)
                    .orElseGet(LineItemService::nowhere));
  }

  private static ServiceOutcome<LineItem> nowhere() {
    return ServiceOutcome.failed(
        Reason.MALFORMED, "the platform accepted a column and does not tell which it is");
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
        .then(reply -> changed(registration, endpoint, lineItem, reply));
  }

  /** Some platforms answer a change with nothing: the column is then read again. */
  private ServiceOutcome<LineItem> changed(
      Registration registration, AgsEndpoint endpoint, URI lineItem, HttpReply reply) {
    return told(endpoint, reply)
        .<ServiceOutcome<LineItem>>map(Received::new)
        .orElseGet(() -> one(registration, endpoint, lineItem));
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
        ? new Received<>(container.get())
        : ServiceOutcome.failed(Reason.NOT_OFFERED, "the platform offers no line items here");
  }

  /** The lesser scope where both are granted; Moodle lets the greater one read as well. */
  private static ServiceOutcome<String> scopeToRead(AgsEndpoint endpoint) {
    return endpoint.scopes().contains(AgsEndpoint.SCOPE_LINE_ITEM_READ_ONLY)
        ? new Received<>(AgsEndpoint.SCOPE_LINE_ITEM_READ_ONLY)
        : scopeToChange(endpoint);
  }

  private static ServiceOutcome<String> scopeToChange(AgsEndpoint endpoint) {
    return endpoint.mayChangeLineItems()
        ? new Received<>(AgsEndpoint.SCOPE_LINE_ITEM)
        : ServiceOutcome.failed(
            Reason.NOT_PERMITTED, "the platform does not let the tool manage line items");
  }

  /** Most columns are other tools' or nobody's: those that cannot be read are passed over. */
  private static LineItems lineItems(AgsEndpoint endpoint, PagedReply reply) {
    Entries<JsonObject> columns =
        reply.entries(page -> new Entries<>(JsonList.parse(page.text()).objects(), 0));
    List<LineItem> items = new ArrayList<>();
    Set<String> unusable = new HashSet<>();
    for (JsonObject column : columns.values()) {
      column
          .ifReadable(json -> Optional.of(lineItem(endpoint, json)))
          .ifPresentOrElse(items::add, () -> resourceId(column).ifPresent(unusable::add));
    }
    return new LineItems(items, reply.complete() && columns.isComplete(), unusable);
  }

  private static Optional<String> resourceId(JsonObject column) {
    return column.ifReadable(json -> json.id("resourceId"));
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
