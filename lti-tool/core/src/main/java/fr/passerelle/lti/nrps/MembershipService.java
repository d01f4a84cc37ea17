package fr.passerelle.lti.nrps;

import fr.passerelle.lti.ags.AccessTokens;
import fr.passerelle.lti.ags.PagedReply;
import fr.passerelle.lti.ags.ServiceCalls;
import fr.passerelle.lti.ags.ServiceOutcome;
import fr.passerelle.lti.http.HttpReply;
import fr.passerelle.lti.http.LinkHeader;
import fr.passerelle.lti.http.PlatformHttp;
import fr.passerelle.lti.http.SameOrigin;
import fr.passerelle.lti.json.JsonObject;
import fr.passerelle.lti.registration.Registration;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads who is in a course (Names and Role Provisioning Services 2.0). Each call is one attempt;
 * the pages of a long list are followed on the same host only, at most 100 of them, 8 MiB and a
 * minute. Safe for several threads.
 */
public final class MembershipService {

  /** Reads the members of a context. */
  public static final String SCOPE =
      "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";

  private static final String CONTAINER =
      "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";

  private final ServiceCalls calls;

  /** Shares what it is given with the other services. */
  public MembershipService(PlatformHttp http, AccessTokens tokens) {
    this.calls = new ServiceCalls(http, tokens);
  }

  /** The members now. */
  public ServiceOutcome<Roster> roster(
      Registration registration, NrpsEndpoint endpoint, RosterQuery query) {
    return members(registration, query.in(endpoint.contextMembershipsUrl()));
  }

  /**
   * What has changed since an earlier roster (section 2.4.3); people who left are among the
   * members, as {@link Member.Status#DELETED}.
   *
   * @param differences {@link Roster#differences()} of the earlier one
   */
  public ServiceOutcome<Roster> differences(
      Registration registration, NrpsEndpoint endpoint, URI differences) {
    return SameOrigin.of(endpoint.contextMembershipsUrl(), differences)
        ? members(registration, differences)
        : ServiceOutcome.failed(
            ServiceOutcome.Reason.REJECTED, "the differences lie on another host");
  }

  private ServiceOutcome<Roster> members(Registration registration, URI address) {
    return calls.getAll(registration, SCOPE, address, CONTAINER).read(MembershipService::roster);
  }

  private static Roster roster(PagedReply reply) {
    List<JsonObject> pages =
        reply.pages().stream().map(page -> JsonObject.parse(page.text())).toList();
    return new Roster(
        pages.get(0).object("context").flatMap(context -> context.id("id")),
        members(pages),
        differences(reply),
        reply.complete());
  }

  /** Who moves to another page while the pages are read is told twice; the later word counts. */
  private static List<Member> members(List<JsonObject> pages) {
    Map<String, Member> members = new LinkedHashMap<>();
    for (JsonObject page : pages) {
      if (!page.has("members")) {
        throw page.missing("members");
      }
      page.objects("members").stream()
          .map(Member::of)
          .forEach(member -> members.put(member.userId(), member));
    }
    return List.copyOf(members.values());
  }

  private static Optional<URI> differences(PagedReply reply) {
    HttpReply last = reply.pages().get(reply.pages().size() - 1);
    return LinkHeader.of(last)
        .to("differences", reply.first())
        .filter(link -> SameOrigin.of(reply.first(), link));
  }
}
