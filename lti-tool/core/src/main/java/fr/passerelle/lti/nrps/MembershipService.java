package fr.passerelle.lti.nrps;

import fr.passerelle.lti.http.HttpReply;
import fr.passerelle.lti.http.LinkHeader;
import fr.passerelle.lti.http.PlatformHttp;
import fr.passerelle.lti.http.SameOrigin;
import fr.passerelle.lti.json.JsonList.Entries;
import fr.passerelle.lti.json.JsonObject;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.service.AccessTokens;
import fr.passerelle.lti.service.PagedReply;
import fr.passerelle.lti.service.ServiceCalls;
import fr.passerelle.lti.service.ServiceOutcome;
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

  /** The members now. A platform that refuses pages of a given size is asked once without. */
  public ServiceOutcome<Roster> roster(
      Registration registration, NrpsEndpoint endpoint, RosterQuery query) {
    URI memberships = endpoint.contextMembershipsUrl();
    return calls
        .getAll(
            registration, SCOPE, query.in(memberships), query.plain().in(memberships), CONTAINER)
        .read(MembershipService::roster);
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
        ? calls.getAll(registration, SCOPE, differences, CONTAINER).read(MembershipService::roster)
        : ServiceOutcome.failed(
            ServiceOutcome.Reason.REJECTED, "the differences lie on another host");
  }

  private static Roster roster(PagedReply reply) {
    Entries<Member> members = reply.entries(page -> members(JsonObject.parse(page.text())));
    return new Roster(
        contextId(JsonObject.parse(reply.pages().get(0).text())),
        eachOnce(members.values()),
        differences(reply),
        reply.complete() && members.isComplete());
  }

  private static Optional<String> contextId(JsonObject page) {
    return page.ifReadable(one -> one.object("context").flatMap(context -> context.id("id")));
  }

  /** A page may say null for nobody, or for not knowing; anything else is no page. */
  private static Entries<Member> members(JsonObject page) {
    if (!page.members().containsKey("members")) {
      throw page.missing("members");
    }
    return page.has("members")
        ? page.list("members").read(Member::of)
        : new Entries<>(List.of(), 1);
  }

  /** Who moves to another page while the pages are read is told twice; the later word counts. */
  private static List<Member> eachOnce(List<Member> told) {
    Map<String, Member> members = new LinkedHashMap<>();
    told.forEach(member -> members.put(member.userId(), member));
    return List.copyOf(members.values());
  }

  private static Optional<URI> differences(PagedReply reply) {
    HttpReply last = reply.pages().get(reply.pages().size() - 1);
    return LinkHeader.of(last)
        .to("differences", reply.first())
        .filter(link -> SameOrigin.of(reply.first(), link));
  }
}
