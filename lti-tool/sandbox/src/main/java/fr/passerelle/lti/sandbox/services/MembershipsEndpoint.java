package fr.passerelle.lti.sandbox.services;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import fr.passerelle.lti.sandbox.Site;
import fr.passerelle.lti.sandbox.fault.Fault;
import fr.passerelle.lti.sandbox.fault.Faults;
import fr.passerelle.lti.sandbox.http.Params;
import fr.passerelle.lti.sandbox.http.Refusal;
import fr.passerelle.lti.sandbox.http.Request;
import fr.passerelle.lti.sandbox.http.Response;
import fr.passerelle.lti.sandbox.workspace.Course;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.Registration;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import fr.passerelle.lti.sandbox.workspace.Scopes;
import fr.passerelle.lti.sandbox.workspace.Workspace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The course's members, always in pages (NRPS 2.0, 2.4); inactive ones among them. Where the roster
 * offers them, the last page leads to the differences (2.4.3): {@code since=N} counts changes, and
 * names people who have left as deleted.
 */
public final class MembershipsEndpoint {
  private static final String CUSTOM = "https://purl.imsglobal.org/spec/lti/claim/custom";
  private static final String RESOURCE_LINK =
      "https://purl.imsglobal.org/spec/lti/claim/resource_link";
  private static final String MESSAGE_TYPE =
      "https://purl.imsglobal.org/spec/lti/claim/message_type";
  private final Site site;
  private final Workspace workspace;
  private final AccessTokens tokens;
  private final Faults faults;
  private final int largestPage;

  /**
   * @param largestPage members in an answer at most, whatever the limit asked for
   */
  public MembershipsEndpoint(
      Site site, Workspace workspace, AccessTokens tokens, Faults faults, int largestPage) {
    this.site = site;
    this.workspace = workspace;
    this.tokens = tokens;
    this.faults = faults;
    this.largestPage = largestPage;
  }

  public Response list(Request request) {
    Registration caller = caller(request);
    if (!request.accepts(MediaTypes.MEMBERSHIP_CONTAINER)) {
      throw Refusal.badRequest("expected Accept: " + MediaTypes.MEMBERSHIP_CONTAINER);
    }
    Params query = request.query();
    Optional<ResourceLink> link = query.get("rlid").map(id -> ownLink(id, caller));
    int version = workspace.people().version();
    List<Person> members =
        asked(query).stream()
            .filter(person -> query.get("role").map(role -> hasRole(person, role)).orElse(true))
            .filter(person -> link.map(one -> workspace.roster().mayOpen(person, one)).orElse(true))
            .toList();
    Page<Person> page = Page.of(members, query, largestPage);
    String self = site.memberships(workspace.course().id(), caller);
    Response response =
        Response.json(200, MediaTypes.MEMBERSHIP_CONTAINER, container(self, page, link));
    return linked(response, page, self, query, version).noted(page.items().size() + " membres");
  }

  private List<Person> asked(Params query) {
    return query.get("since").isEmpty()
        ? workspace.people().members()
        : workspace.people().changedSince(query.number("since", 0, 0, Integer.MAX_VALUE));
  }

  private Response linked(
      Response response, Page<Person> page, String self, Params query, int version) {
    if (page.isLast()) {
      return workspace.roster().offersDifferences()
          ? response.with(
              "Link",
              "<" + self + "?" + filters(query) + "since=" + version + ">; rel=\"differences\"")
          : response;
    }
    boolean astray = faults.strikes(Fault.ROSTER_LED_ASTRAY);
    return page.link(response, astray ? "http://elsewhere.example/" : self, filters(query));
  }

  private Registration caller(Request request) {
    Registration caller = tokens.authorised(request, Set.of(Scopes.MEMBERSHIP_READONLY));
    if (!request.path("course").equals(workspace.course().id())) {
      throw new Refusal(404, "unknown course");
    }
    if (!request.path("binding").equals(String.valueOf(caller.number()))) {
      throw new Refusal(403, "another tool's binding");
    }
    return caller;
  }

  private ResourceLink ownLink(String id, Registration caller) {
    if (faults.strikes(Fault.ROSTER_OF_LINK_UNKNOWN)) {
      throw Refusal.badRequest("rlid is not allowed");
    }
    return workspace
        .links()
        .byId(id)
        .filter(link -> link.registration() == caller.number())
        .orElseThrow(() -> new Refusal(404, "unknown resource link"));
  }

  /** A role may be asked for by its URN or by its short name. */
  private static boolean hasRole(Person person, String role) {
    return person.roles().stream().anyMatch(r -> r.equals(role) || r.endsWith("#" + role));
  }

  private static String filters(Params query) {
    StringBuilder filters = new StringBuilder();
    for (String name : List.of("role", "rlid")) {
      query.get(name).ifPresent(v -> filters.append(name + "=" + encode(v, UTF_8) + "&"));
    }
    return filters.toString();
  }

  private Map<String, Object> container(
      String self, Page<Person> page, Optional<ResourceLink> link) {
    Course course = workspace.course();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", self);
    json.put(
        "context", Map.of("id", course.id(), "label", course.label(), "title", course.title()));
    json.put("members", page.items().stream().map(person -> tell(person, link)).toList());
    return json;
  }

  private Map<String, Object> tell(Person person, Optional<ResourceLink> link) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("status", status(person));
    json.put("user_id", person.id());
    json.put("roles", person.roles());
    if (person.named()) {
      json.put("name", person.name());
      json.put("given_name", person.givenName());
      json.put("family_name", person.familyName());
      json.put("email", person.email());
    }
    link.ifPresent(l -> json.put("message", List.of(message(l))));
    return json;
  }

  private String status(Person person) {
    boolean isThere = workspace.people().byId(person.id()).filter(Person::isMember).isPresent();
    return !isThere ? "Deleted" : person.active() ? "Active" : "Inactive";
  }

  private static Map<String, Object> message(ResourceLink link) {
    return Map.of(
        MESSAGE_TYPE, "LtiResourceLinkRequest",
        RESOURCE_LINK, Map.of("id", link.id(), "title", link.title()),
        CUSTOM, link.custom());
  }
}
