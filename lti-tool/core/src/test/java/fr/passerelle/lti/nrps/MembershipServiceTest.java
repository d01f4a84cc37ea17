package fr.passerelle.lti.nrps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.claim.Roles;
import fr.passerelle.lti.nrps.Member.Status;
import fr.passerelle.lti.service.ServiceOutcome;
import fr.passerelle.lti.service.ServiceOutcome.NotReceived;
import fr.passerelle.lti.service.ServiceOutcome.Reason;
import fr.passerelle.lti.testing.TestServer;
import fr.passerelle.lti.testing.TestServer.Reply;
import fr.passerelle.lti.testing.TestServices;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MembershipServiceTest {

  private static final String INSTRUCTOR =
      "http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor";

  private final TestServices services = new TestServices();
  private final MembershipService memberships =
      new MembershipService(services.http, services.tokens);
  private final NrpsEndpoint endpoint =
      new NrpsEndpoint(services.uri("/members?course=2"), List.of("2.0"));

  @AfterEach
  void close() {
    services.close();
  }

  @Test
  void tellsWhoIsInTheCourse() {
    services.answer(
        "/members",
        "{\"id\":\"https://ent.example/m\",\"context\":{\"id\":\"2\"},\"members\":["
            + "{\"user_id\":\"3\",\"roles\":[\"Instructor\"],\"status\":\"Active\","
            + "\"name\":\"Fabienne F\",\"given_name\":\"Fabienne\",\"family_name\":\"F\","
            + "\"email\":\"f@ent.example\"}]}");
    Roster roster = roster(RosterQuery.EVERYBODY);
    Member member = roster.members().get(0);
    assertEquals(
        new Member(
            "3",
            Set.of("Instructor"),
            Status.ACTIVE,
            Optional.of("Fabienne F"),
            Optional.of("Fabienne"),
            Optional.of("F")),
        member);
    assertTrue(new Roles(member.roles()).isInstructor());
    assertFalse(member.toString().contains("Fabienne"));
    assertEquals(Optional.of("2"), roster.contextId());
    assertTrue(roster.complete());
    assertEquals(
        "application/vnd.ims.lti-nrps.v2.membershipcontainer+json",
        services.request("/members").header("Accept"));
    assertTrue(
        services.request("/token").body().contains("contextmembership.readonly"), "the scope");
  }

  @Test
  void namesMayBeWithheldAndNobodyLosesRightsByAnUnknownWord() {
    services.answer(
        "/members",
        "{\"members\":[{\"user_id\":\"1\"},{\"user_id\":\"2\",\"status\":\"Inactive\"},"
            + "{\"user_id\":\"3\",\"status\":\"Deleted\"},{\"user_id\":\"4\",\"status\":\"?\"}]}");
    List<Member> members = roster(RosterQuery.EVERYBODY).members();
    assertEquals(
        List.of(Status.ACTIVE, Status.INACTIVE, Status.DELETED, Status.INACTIVE),
        members.stream().map(Member::status).toList());
    assertTrue(members.get(0).isActive() && !members.get(1).isActive());
    assertEquals(Optional.empty(), members.get(0).name());
    assertEquals(Set.of(), members.get(0).roles());
  }

  @Test
  void asksForALinkARoleAndAPageSize() {
    services.answer("/members", "{\"members\":[]}");
    roster(new RosterQuery(Optional.of(INSTRUCTOR), Optional.of("link 1"), Optional.of(50)));
    assertEquals(
        "/members?course=2&role=http%3A%2F%2Fpurl.imsglobal.org%2Fvocab%2Flis%2Fv2%2F"
            + "membership%23Instructor&rlid=link%201&limit=50",
        services.request("/members").target());
    roster(RosterQuery.ofLink("l"));
    assertEquals(
        "/members?course=2&rlid=l", services.platform.server.requests("/members").get(1).target());
    assertThrows(
        IllegalArgumentException.class,
        () -> new RosterQuery(Optional.empty(), Optional.empty(), Optional.of(0)));
  }

  @Test
  void followsPagesAndTellsEachPersonOnce() {
    services.answer(
        "/members", "</page2>; rel=\"next\"", "{\"members\":[" + member("1", "Active") + "]}");
    services.answer(
        "/page2",
        "</diff?since=5>; rel=differences",
        "{\"members\":[" + member("2", "Active") + "," + member("1", "Inactive") + "]}");
    Roster roster = roster(RosterQuery.EVERYBODY);
    assertEquals(List.of("1", "2"), roster.members().stream().map(Member::userId).toList());
    assertEquals(Status.INACTIVE, roster.members().get(0).status());
    assertEquals(Optional.of(services.uri("/diff?since=5")), roster.differences());
    assertTrue(roster.complete());
  }

  @Test
  void readsWhatHasChanged() {
    services.answer("/diff", "{\"members\":[" + member("1", "Deleted") + "]}");
    Roster changes =
        memberships
            .differences(services.registration, endpoint, services.uri("/diff?since=5"))
            .ifReceived()
            .orElseThrow();
    assertEquals(Status.DELETED, changes.members().get(0).status());
  }

  @Test
  void theTokenNeverTravelsToAnotherHost() {
    try (TestServer elsewhere = new TestServer()) {
      String link =
          "<%s>; rel=\"next\", <%s>; rel=\"differences\""
              .formatted(elsewhere.uri("/members"), elsewhere.uri("/diff"));
      services.answer("/members", link, "{\"members\":[" + member("1", "Active") + "]}");
      Roster roster = roster(RosterQuery.EVERYBODY);
      assertEquals(1, roster.members().size());
      assertFalse(roster.complete());
      assertEquals(Optional.empty(), roster.differences());
      assertEquals(
          Reason.REJECTED,
          refused(memberships.differences(services.registration, endpoint, elsewhere.uri("/diff")))
              .reason());
      assertEquals(0, elsewhere.requests("/members").size() + elsewhere.requests("/diff").size());
    }
  }

  @Test
  void pagesInACircleEnd() {
    services.answer("/members", "</page2>; rel=next", "{\"members\":[]}");
    services.answer("/page2", "</members?course=2>; rel=next", "{\"members\":[]}");
    assertFalse(roster(RosterQuery.EVERYBODY).complete());
    assertEquals(1, services.platform.server.requests("/members").size());
  }

  @Test
  void pagesWithoutEndEnd() {
    AtomicInteger pages = new AtomicInteger();
    services.platform.server.answer(
        "/members",
        request ->
            new Reply(
                200,
                Map.of("Link", "</members?p=" + pages.incrementAndGet() + ">; rel=next"),
                "{\"members\":[]}"));
    assertFalse(roster(RosterQuery.EVERYBODY).complete());
    assertEquals(100, pages.get());
  }

  @Test
  void slowPagesEndAfterAMinute() {
    AtomicInteger pages = new AtomicInteger();
    services.platform.server.answer(
        "/members",
        request -> {
          services.clock.advance(Duration.ofSeconds(15));
          return new Reply(
              200,
              Map.of("Link", "</members?p=" + pages.incrementAndGet() + ">; rel=next"),
              "{\"members\":[]}");
        });
    assertFalse(roster(RosterQuery.EVERYBODY).complete());
    assertEquals(4, pages.get());
  }

  @Test
  void aFirstPageThatFailsFailsTheRoster() {
    services.platform.server.answer("/members", 503, "");
    assertEquals(Reason.RETRY_LATER, refused(everybody()).reason());
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 403, 503, 200})
  void aLaterPageThatFailsLeavesTheRosterIncomplete(int status) {
    services.answer("/members", "</page2>; rel=next", "{\"members\":[" + member("1", "x") + "]}");
    services.platform.server.answer("/page2", status, "<html>");
    Roster roster = roster(RosterQuery.EVERYBODY);
    assertEquals(1, roster.members().size());
    assertFalse(roster.complete());
  }

  @Test
  void aNextPageIsFoundByItsQueryAlone() {
    services.platform.server.answer(
        "/members",
        request ->
            request.target().contains("page=2")
                ? Reply.of(200, "{\"members\":[" + member("2", "Active") + "]}")
                : new Reply(
                    200,
                    Map.of("Link", "<?page=2>; rel=\"next\""),
                    "{\"members\":[" + member("1", "Active") + "]}"));
    Roster roster = roster(RosterQuery.EVERYBODY);
    assertEquals(2, roster.members().size());
    assertTrue(roster.complete());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<>; rel=next", "<http://[/>; rel=next", "https://x/2; rel=\"next\""})
  void aNextPageThatNobodyFindsLeavesTheRosterIncomplete(String link) {
    services.answer("/members", link, "{\"members\":[" + member("1", "Active") + "]}");
    Roster roster = roster(RosterQuery.EVERYBODY);
    assertEquals(1, roster.members().size());
    assertFalse(roster.complete());
  }

  @Test
  void idsThatAreNumbersAreTheirDigits() {
    services.answer(
        "/members",
        "\uFEFF{\"context\":{\"id\":12},\"members\":[{\"user_id\":700000001,\"roles\":[\"Learner\"]}]}");
    Roster roster = roster(RosterQuery.EVERYBODY);
    assertEquals("700000001", roster.members().get(0).userId());
    assertEquals(Optional.of("12"), roster.contextId());
    assertTrue(roster.complete());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"roles\":[\"Learner\"]}",
        "{\"user_id\":null}",
        "{\"user_id\":{}}",
        "{\"user_id\":1.5}",
        "null",
        "[]",
        "\"x\""
      })
  void aMemberThatCannotBeReadIsPassedOver(String odd) {
    services.answer(
        "/members", "{\"context\":[7],\"members\":[" + odd + "," + member("1", "Active") + "]}");
    Roster roster = roster(RosterQuery.EVERYBODY);
    assertEquals(List.of("1"), roster.members().stream().map(Member::userId).toList());
    assertFalse(roster.complete());
    assertEquals(Optional.empty(), roster.contextId());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"Learner\"", "\"Learner,Mentor\"", "{\"0\":\"Learner\"}", "[7,\"Learner\"]"})
  void rolesAreTakenInAnyShape(String roles) {
    services.answer("/members", "{\"members\":[{\"user_id\":\"1\",\"roles\":" + roles + "}]}");
    assertTrue(roster(RosterQuery.EVERYBODY).members().get(0).roles().contains("Learner"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"active", "ACTIVE", "http://purl.imsglobal.org/vocab/lis/v2/status#Active"})
  void aStatusIsReadInAnyCase(String status) {
    services.answer("/members", "{\"members\":[" + member("1", status) + "]}");
    assertTrue(roster(RosterQuery.EVERYBODY).members().get(0).isActive());
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 404, 500})
  void aPlatformThatRefusesALimitIsAskedOnceWithout(int status) {
    services.platform.server.answer(
        "/members",
        request ->
            request.target().contains("limit")
                ? Reply.of(status, "")
                : Reply.of(200, "{\"members\":[" + member("1", "Active") + "]}"));
    RosterQuery query = new RosterQuery(Optional.empty(), Optional.empty(), Optional.of(200));
    assertEquals(1, roster(query).members().size());
    assertEquals(2, services.platform.server.requests("/members").size());
  }

  @Test
  void aPlatformThatKnowsNoRosterIsNotAskedForEver() {
    services.platform.server.answer("/members", 404, "");
    RosterQuery query = new RosterQuery(Optional.empty(), Optional.empty(), Optional.of(200));
    ServiceOutcome<Roster> outcome = memberships.roster(services.registration, endpoint, query);
    assertEquals(Reason.NOT_FOUND, refused(outcome).reason());
    assertEquals(2, services.platform.server.requests("/members").size());
  }

  @Test
  void aRefusalForTooManyRequestsIsNoWithdrawal() {
    services.platform.server.answer("/members", 403, "Too Many Requests for now");
    assertEquals(Reason.RETRY_LATER, refused(everybody()).reason());
  }

  @Test
  void withoutTheScopeItIsNotPermitted() {
    services.answer("/token", "{\"access_token\":\"t\",\"scope\":\"x\"}");
    assertEquals(Reason.NOT_PERMITTED, refused(everybody()).reason());
  }

  @Test
  void aListThatIsNullIsNotEverybody() {
    services.answer("/members", "{\"members\":null}");
    assertFalse(roster(RosterQuery.EVERYBODY).complete());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{}", "null", "{\"members\":7}"})
  void anAnswerThatMakesNoSenseIsMalformed(String body) {
    services.answer("/members", body);
    assertEquals(Reason.MALFORMED, refused(everybody()).reason());
  }

  private static String member(String id, String status) {
    return "{\"user_id\":\"" + id + "\",\"status\":\"" + status + "\"}";
  }

  private ServiceOutcome<Roster> everybody() {
    return memberships.roster(services.registration, endpoint, RosterQuery.EVERYBODY);
  }

  private Roster roster(RosterQuery query) {
    ServiceOutcome<Roster> outcome = memberships.roster(services.registration, endpoint, query);
    return outcome.ifReceived().orElseThrow(() -> new AssertionError(outcome));
  }

  private static NotReceived<?> refused(ServiceOutcome<?> outcome) {
    return assertInstanceOf(NotReceived.class, outcome);
  }
}
