package fr.passerelle.lti.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.sandbox.fault.Fault;
import fr.passerelle.lti.sandbox.workspace.Registration;
import fr.passerelle.lti.sandbox.workspace.Role;
import fr.passerelle.lti.sandbox.workspace.Scopes;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MembershipsTest extends SandboxTest {
  private static final String CONTAINER =
      "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";

  @Test
  void theRosterComesInPagesOfFifty() {
    List<Integer> sizes = new ArrayList<>();
    Set<Object> people = new HashSet<>();
    Optional<String> next = Optional.of(roster());
    while (next.isPresent()) {
      HttpResponse<String> page = get(next.get(), CONTAINER);
      List<Map<String, Object>> members = members(page);
      sizes.add(members.size());
      members.forEach(member -> people.add(member.get("user_id")));
      next = next(page);
    }

    assertEquals(List.of(50, 50, 25), sizes);
    assertEquals(125, people.size());
    assertFalse(people.contains("2"), "an administrator is no member");
  }

  @Test
  void theNextPageKeepsLimitAndFilters() {
    HttpResponse<String> first = get(roster() + "?limit=10&role=Learner&rlid=1", CONTAINER);

    String next = next(first).orElseThrow();

    assertEquals(10, members(first).size());
    assertTrue(next.contains("role=Learner&rlid=1&limit=10&page=2"), next);
    assertEquals(10, members(get(next, CONTAINER)).size());
  }

  @Test
  void filtersByRoleUnderEitherName() {
    assertEquals(List.of("3"), ids(get(roster() + "?role=Instructor", CONTAINER)));
    assertEquals(
        List.of("3"),
        ids(get(roster() + "?role=" + Role.INSTRUCTOR.replace("#", "%23"), CONTAINER)));
  }

  @Test
  void tellsOfAMemberWhatTheyAllow() {
    sandbox.people().put(person("4").unnamed());
    sandbox.people().put(person("5").inactive());

    List<Map<String, Object>> members = members(get(roster() + "?limit=5", CONTAINER));

    assertEquals("Fabienne Formatrice", members.get(0).get("name"));
    assertFalse(members.get(1).containsKey("name"));
    assertEquals("Active", members.get(1).get("status"));
    assertEquals("Inactive", members.get(2).get("status"));
  }

  @Test
  void aLinksRosterCarriesItsMessage() {
    Map<String, Object> member = members(get(roster() + "?rlid=1&limit=1", CONTAINER)).get(0);

    assertTrue(member.get("message").toString().contains("parcours:donnees-droits-securite"));
    assertEquals(404, get(roster() + "?rlid=99", CONTAINER).statusCode());
  }

  @Test
  void aLinksRosterHasThoseWhoMayOpenIt() {
    sandbox.roster().restrict(firstLink(), Set.of(trainer(), teacher()));

    assertEquals(List.of("3", "4"), ids(get(roster() + "?rlid=1", CONTAINER)));
    assertEquals(50, members(get(roster(), CONTAINER)).size(), "the course's is everybody's");
  }

  @Test
  void offersNoDifferencesAsMoodleDoesNot() {
    assertTrue(get(roster() + "?page=3", CONTAINER).headers().firstValue("Link").isEmpty());
  }

  @Test
  void theLastPageLeadsToWhatChangesFromThenOn() {
    sandbox.roster().offerDifferences();
    assertTrue(linkTo("differences", get(roster(), CONTAINER)).isEmpty(), "not yet the last page");
    String differences = linkTo("differences", get(roster() + "?page=3", CONTAINER)).orElseThrow();
    assertEquals(List.of(), members(get(differences, CONTAINER)));

    sandbox.people().put(person("5").inactive());
    sandbox.people().remove(teacher());
    HttpResponse<String> changed = get(differences, CONTAINER);

    assertEquals(List.of("5", "4"), ids(changed));
    assertEquals("Inactive", members(changed).get(0).get("status"));
    assertEquals("Deleted", members(changed).get(1).get("status"));
    assertEquals(List.of(), members(get(linkTo("differences", changed).orElseThrow(), CONTAINER)));
  }

  @Test
  void closedToTheToolItsTokensNoLongerCoverIt() {
    sandbox.faults().switchOn(Fault.ROSTER_NOT_PERMITTED);

    assertEquals(403, get(roster(), CONTAINER).statusCode());
  }

  @Test
  void mayNotKnowTheRosterOfALink() {
    sandbox.faults().switchOn(Fault.ROSTER_OF_LINK_UNKNOWN);

    assertEquals(400, get(roster() + "?rlid=1", CONTAINER).statusCode());
    assertEquals(200, get(roster(), CONTAINER).statusCode());
  }

  @Test
  void mayLeadAstray() {
    sandbox.faults().switchOn(Fault.ROSTER_LED_ASTRAY);

    String next = next(get(roster(), CONTAINER)).orElseThrow();

    assertTrue(next.startsWith("http://elsewhere.example/?"), next);
  }

  @Test
  void refusesWithoutTheScopeOrTheMediaTypeOrForAnotherTool() {
    String scoring = tool.token(registration, clock.instant(), Set.of(Scopes.SCORE));
    Registration other = tool.registered();

    assertEquals(403, get(roster(), CONTAINER, scoring).statusCode());
    assertEquals(400, get(roster(), "application/json").statusCode());
    assertEquals(403, get(sandbox.site().memberships("2", other), CONTAINER).statusCode());
    assertEquals(400, get(roster() + "?limit=none", CONTAINER).statusCode());
    assertEquals(400, get(roster() + "?limit=%FF", CONTAINER).statusCode());
  }

  private String roster() {
    return sandbox.site().memberships("2", registration);
  }

  private static List<Object> ids(HttpResponse<String> page) {
    return members(page).stream().map(member -> member.get("user_id")).toList();
  }

  @SuppressWarnings("unchecked")
  private static List<Map<String, Object>> members(HttpResponse<String> page) {
    return (List<Map<String, Object>>) TinyTool.object(page).get("members");
  }

  private static Optional<String> next(HttpResponse<String> page) {
    return linkTo("next", page);
  }

  private static Optional<String> linkTo(String relation, HttpResponse<String> page) {
    return page.headers()
        .firstValue("Link")
        .filter(link -> link.endsWith("; rel=\"" + relation + "\""))
        .map(link -> link.substring(1, link.indexOf('>')));
  }
}
