package fr.passerelle.lti.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.sandbox.workspace.Registration;
import fr.passerelle.lti.sandbox.workspace.Scopes;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineItemsTest extends SandboxTest {
  private static final String ITEM = "application/vnd.ims.lis.v2.lineitem+json";
  private static final String CONTAINER = "application/vnd.ims.lis.v2.lineitemcontainer+json";
  private static final String RESULTS = "application/vnd.ims.lis.v2.resultcontainer+json";

  @Test
  void aToolSeesItsOwnColumnsOnly() {
    tool.registered();

    List<Map<String, Object>> items = TinyTool.array(get(columns(), CONTAINER));

    assertEquals(List.of("1", "2"), items.stream().map(i -> i.get("resourceLinkId")).toList());
    assertEquals(ownColumn(), items.get(0).get("id"));
  }

  @Test
  void readingNeedsTheExactMediaType() {
    assertEquals(400, get(columns(), "*/*").statusCode());
    assertEquals(400, get(columns(), "application/json").statusCode());
    assertEquals(400, get(ownColumn(), CONTAINER).statusCode());
    assertEquals(200, get(ownColumn(), ITEM).statusCode());
  }

  @Test
  void filtersByLinkTagAndResource() {
    create("{\"label\":\"A\",\"scoreMaximum\":10,\"tag\":\"t\",\"resourceId\":\"r1\"}");
    create("{\"label\":\"B\",\"scoreMaximum\":10,\"tag\":\"t\",\"resourceLinkId\":\"2\"}");

    assertEquals(List.of("A", "B"), labels(columns() + "&tag=t"));
    assertEquals(List.of("A"), labels(columns() + "&resource_id=r1"));
    assertEquals(List.of("B"), labels(columns() + "&resource_link_id=2&tag=t"));
  }

  @Test
  void comesInPagesThatNameTheNextOne() {
    create("{\"label\":\"C\",\"scoreMaximum\":10}");

    HttpResponse<String> first = get(columns() + "&limit=2", CONTAINER);
    String link = first.headers().firstValue("Link").orElseThrow();
    HttpResponse<String> second = get(link.replaceAll("<(.*)>.*", "$1"), CONTAINER);

    assertTrue(link.endsWith("; rel=\"next\""), link);
    assertEquals(2, TinyTool.array(first).size());
    assertEquals("C", TinyTool.array(second).get(0).get("label"));
    assertFalse(second.headers().firstValue("Link").isPresent());
  }

  @Test
  void aToolMakesChangesAndRemovesAColumn() {
    HttpResponse<String> made =
        create("{\"label\":\"A\",\"scoreMaximum\":10,\"tag\":\"t\",\"resourceLinkId\":\"1\"}");
    String id = TinyTool.object(made).get("id").toString();
    assertEquals(201, made.statusCode());
    assertEquals(id, made.headers().firstValue("Location").orElseThrow());

    send("PUT", id, ITEM, "{\"label\":\"B\",\"scoreMaximum\":30}");
    assertEquals(30.0, TinyTool.object(get(id, ITEM)).get("scoreMaximum"));

    assertEquals(204, send("DELETE", id, ITEM, "").statusCode());
    assertEquals(404, get(id, ITEM).statusCode());
  }

  @Test
  void removingAnActivitysOwnColumnReallyRemovesIt() {
    String column = ownColumn();

    assertEquals(204, send("DELETE", column, ITEM, "").statusCode());
    assertTrue(sandbox.gradebook().columnOf(firstLink()).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"label\":\"A\"}",
        "{\"label\":\"A\",\"scoreMaximum\":0}",
        "{\"label\":\"A\",\"scoreMaximum\":\"many\"}",
        "{\"label\":7,\"scoreMaximum\":10}",
        "[]"
      })
  void refusesAColumn(String json) {
    assertEquals(400, create(json).statusCode());
  }

  @Test
  void refusesAColumnForAnotherToolsLink() {
    Registration other = tool.registered();
    String link = sandbox.links().of(other).get(0).id();

    HttpResponse<String> refused =
        create("{\"label\":\"A\",\"scoreMaximum\":1,\"resourceLinkId\":\"" + link + "\"}");

    assertEquals(403, refused.statusCode());
  }

  @Test
  void refusesAnotherMediaTypeUnknownColumnsAndCourses() {
    String json = "{\"label\":\"A\",\"scoreMaximum\":1}";
    assertEquals(400, send("POST", columns(), "application/json", json).statusCode());
    assertEquals(404, get(ownColumn().replace("lineitems/1", "lineitems/99"), ITEM).statusCode());
    assertEquals(404, get(columns().replace("/courses/2/", "/courses/9/"), CONTAINER).statusCode());
    assertEquals(405, send("PATCH", columns(), ITEM, json).statusCode());
  }

  @Test
  void readingIsNotImpliedByScoringNorWritingByReading() {
    String scoring = tool.token(registration, clock.instant(), Set.of(Scopes.SCORE));
    String reading = tool.token(registration, clock.instant(), Set.of(Scopes.LINE_ITEM_READONLY));

    assertEquals(403, get(columns(), CONTAINER, scoring).statusCode());
    assertEquals(200, get(columns(), CONTAINER, reading).statusCode());
    assertEquals(403, send("DELETE", ownColumn(), ITEM, "", reading).statusCode());
  }

  @Test
  void resultsTellWhatTheGradebookHolds() {
    postScore(
        ownColumn(),
        "{\"userId\":\"4\",\"scoreGiven\":8,\"scoreMaximum\":10,\"comment\":\"bravo\","
            + "\"activityProgress\":\"Completed\",\"gradingProgress\":\"FullyGraded\","
            + "\"timestamp\":\"2026-11-24T03:37:07Z\"}");

    Map<String, Object> result =
        TinyTool.array(get(ownColumn().replace("?", "/results?") + "&user_id=4", RESULTS)).get(0);

    assertEquals(80.0, result.get("resultScore"));
    assertEquals(100.0, result.get("resultMaximum"));
    assertEquals("bravo", result.get("comment"));
    assertEquals(ownColumn(), result.get("scoreOf"));
    assertEquals(
        List.of(),
        TinyTool.array(get(ownColumn().replace("?", "/results?") + "&user_id=5", RESULTS)));
  }

  @Test
  void resultsWithALimitAreNotFoundAsOnMoodle() {
    String results = ownColumn().replace("?", "/results?") + "&limit=5";

    assertEquals(404, get(results, RESULTS).statusCode());
  }

  private HttpResponse<String> create(String json) {
    return send("POST", columns(), ITEM, json);
  }

  private List<Object> labels(String address) {
    return TinyTool.array(get(address, CONTAINER)).stream().map(i -> i.get("label")).toList();
  }
}
