package fr.passerelle.lti.ags;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.service.Obstacle;
import fr.passerelle.lti.service.ServiceOutcome;
import fr.passerelle.lti.service.ServiceOutcome.NotReceived;
import fr.passerelle.lti.service.ServiceOutcome.Reason;
import fr.passerelle.lti.testing.TestServer.Reply;
import fr.passerelle.lti.testing.TestServer.Request;
import fr.passerelle.lti.testing.TestServices;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineItemServiceTest {

  private static final String CONTAINER = "application/vnd.ims.lis.v2.lineitemcontainer+json";
  private static final String ITEM = "application/vnd.ims.lis.v2.lineitem+json";
  private final TestServices services = new TestServices();
  private final LineItemService lineItems = new LineItemService(services.http, services.tokens);
  private final AgsEndpoint everything =
      endpoint(AgsEndpoint.SCOPE_LINE_ITEM, AgsEndpoint.SCOPE_LINE_ITEM_READ_ONLY);

  @AfterEach
  void close() {
    services.close();
  }

  @Test
  void readsTheContainerWithFiltersBehindItsQueryString() {
    services.answer("/lineitems", "[" + json(1) + "]");
    LineItemFilter filter =
        new LineItemFilter(Optional.of("m 1&"), Optional.of("link"), Optional.of("t"));
    LineItems all = received(lineItems.all(services.registration, everything, filter));
    Request request = services.request("/lineitems");
    assertEquals(
        "/lineitems?type_id=1&resource_id=m%201%26&resource_link_id=link&tag=t", request.target());
    assertEquals(CONTAINER, request.header("Accept"));
    assertEquals(
        new LineItem(
            services.uri("/li/1?type_id=1"),
            "Données",
            Optional.of(20.0),
            Optional.empty(),
            Optional.of("m1"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        all.items().get(0));
    assertTrue(all.complete());
  }

  @Test
  void followsTheMalformedLinksOfMoodle() {
    String next = services.uri("/lineitems").toString() + "?type_id=1&amp;limit=1&amp;from=1";
    services.platform.server.answer(
        "/lineitems",
        request ->
            request.target().endsWith("from=1")
                ? Reply.of(200, "[" + json(2) + "]")
                : new Reply(
                    200,
                    Map.of(
                        "Link",
                        "<%s>; rel=\u00e2\u0080\u009cfirst\u00e2\u0080\u009d, <%s>; rel=\u00e2\u0080\u009cnext\u00e2\u0080\u009d"
                            .formatted(next.replace("from=1", "from=0"), next)),
                    "[" + json(1) + "]"));
    LineItems all = received(all());
    assertEquals(List.of("m1", "m2"), all.items().stream().map(i -> i.resourceId().get()).toList());
    assertEquals(
        "/lineitems?type_id=1&limit=1&from=1",
        services.platform.server.requests("/lineitems").get(1).target());
  }

  @Test
  void createsAColumn() {
    services.platform.server.answer("/lineitems", 201, json(5));
    LineItemDraft draft =
        new LineItemDraft(
            "Données",
            12.5,
            Optional.of("t"),
            Optional.of("m5"),
            Optional.of("link"),
            Optional.of(Instant.parse("2026-11-24T08:00:00.5Z")),
            Optional.of(Instant.parse("2026-12-24T08:00:00Z")),
            Optional.of(
                new SubmissionReview(
                    List.of(ActivityProgress.COMPLETED),
                    Optional.of("Voir"),
                    Optional.of(URI.create("https://tool.example/review")),
                    Map.of("a", "b"))));
    assertEquals(
        "m5",
        received(lineItems.create(services.registration, everything, draft)).resourceId().get());
    Request request = services.request("/lineitems");
    assertEquals("POST", request.method());
    assertEquals(ITEM, request.header("Content-type"));
    assertEquals(
        "{\"label\":\"Données\",\"scoreMaximum\":12.5,\"tag\":\"t\",\"resourceId\":\"m5\","
            + "\"resourceLinkId\":\"link\",\"startDateTime\":\"2026-11-24T08:00:00Z\","
            + "\"endDateTime\":\"2026-12-24T08:00:00Z\",\"submissionReview\":{"
            + "\"reviewableStatus\":[\"Completed\"],\"label\":\"Voir\","
            + "\"url\":\"https://tool.example/review\",\"custom\":{\"a\":\"b\"}}}",
        request.body().replace("\\/", "/"));
  }

  @Test
  void aChangeKeepsWhatThePlatformHasOfItsOwn() {
    services.answer("/li/5", json(5));
    LineItemDraft draft = LineItemDraft.of("Nouveau", 10, "m5");
    received(lineItems.update(services.registration, everything, services.uri("/li/5?t=1"), draft));
    Request put = services.platform.server.requests("/li/5").get(1);
    assertEquals("PUT", put.method());
    assertEquals("/li/5?t=1", put.target());
    assertEquals(ITEM, put.header("Content-type"));
    assertTrue(put.body().contains("\"x:own\":{\"a\":1}"));
    assertTrue(put.body().contains("\"label\":\"Nouveau\""));
    assertTrue(put.body().contains("\"scoreMaximum\":10"));
  }

  @Test
  void oneColumnByItsAddress() {
    services.answer("/li/5", json(5));
    received(lineItems.one(services.registration, everything, services.uri("/li/5")));
    assertEquals(ITEM, services.request("/li/5").header("Accept"));
  }

  @Test
  void noTokenGoesToAColumnOnAnotherHost() {
    services.answer("/li/5", json(5));
    URI elsewhere = URI.create(services.uri("/li/5").toString().replace("127.0.0.1", "localhost"));
    LineItemDraft draft = LineItemDraft.of("x", 1, "r");
    assertRefused(Reason.REJECTED, lineItems.one(services.registration, everything, elsewhere));
    assertRefused(
        Reason.REJECTED, lineItems.update(services.registration, everything, elsewhere, draft));
    assertEquals(0, services.platform.server.requests("/li/5").size());
  }

  @Test
  void refusesANewColumnOnAnotherHost() {
    services.answer("/lineitems", json(5).replace("127.0.0.1", "elsewhere.example"));
    LineItemDraft draft = LineItemDraft.of("x", 1, "r");
    assertRefused(Reason.MALFORMED, lineItems.create(services.registration, everything, draft));
  }

  @Test
  void withoutTheScopeThePlatformIsNotAsked() {
    AgsEndpoint scoresOnly = endpoint(AgsEndpoint.SCOPE_SCORE);
    AgsEndpoint readOnly = endpoint(AgsEndpoint.SCOPE_LINE_ITEM_READ_ONLY);
    LineItemDraft draft = LineItemDraft.of("x", 1, "r");
    URI item = services.uri("/li/5");
    assertRefused(
        Reason.NOT_PERMITTED,
        lineItems.all(services.registration, scoresOnly, LineItemFilter.NONE));
    assertRefused(Reason.NOT_PERMITTED, lineItems.one(services.registration, scoresOnly, item));
    assertRefused(Reason.NOT_PERMITTED, lineItems.create(services.registration, readOnly, draft));
    assertRefused(
        Reason.NOT_PERMITTED, lineItems.update(services.registration, readOnly, item, draft));
    assertEquals(0, services.platform.server.requests("/token").size());
  }

  @Test
  void withoutAContainerNothingIsOffered() {
    AgsEndpoint none =
        new AgsEndpoint(Set.of(AgsEndpoint.SCOPE_LINE_ITEM), Optional.empty(), Optional.empty());
    assertRefused(
        Reason.NOT_OFFERED, lineItems.all(services.registration, none, LineItemFilter.NONE));
    assertRefused(
        Reason.NOT_OFFERED,
        lineItems.create(services.registration, none, LineItemDraft.of("x", 1, "r")));
  }

  @Test
  void aScopeThatIsDroppedInSilenceIsNoticed() {
    services.answer("/token", "{\"access_token\":\"t\",\"scope\":\"openid\"}");
    assertRefused(Reason.NOT_PERMITTED, all());
    assertEquals(0, services.platform.server.requests("/lineitems").size());
  }

  @Test
  void aScopeThatIsRefusedAloudIsNoticed() {
    services.platform.server.answer("/token", 400, "{\"error\":\"invalid_scope\"}");
    assertRefused(Reason.NOT_PERMITTED, all());
  }

  @ParameterizedTest
  @CsvSource({
    "400,REJECTED",
    "401,NOT_PERMITTED",
    "403,NOT_PERMITTED",
    "404,NOT_FOUND",
    "410,NOT_FOUND",
    "429,RETRY_LATER",
    "503,RETRY_LATER"
  })
  void statusesHaveNames(int status, Reason reason) {
    services.platform.server.answer("/lineitems", status, "");
    assertTrue(assertRefused(reason, all()).detail().contains("" + status));
  }

  @Test
  void waitsAsLongAsThePlatformAsks() {
    services.platform.server.answer(
        "/lineitems", request -> new Reply(503, Map.of("Retry-After", "30"), ""));
    assertEquals(
        Optional.of(Duration.ofSeconds(30)), assertRefused(Reason.RETRY_LATER, all()).retryAfter());
  }

  @Test
  void aRefusedTokenIsRenewedOnce() {
    services.platform.server.answer(
        "/lineitems",
        request ->
            Reply.of(request.header("Authorization").equals("Bearer token-1") ? 401 : 200, "[]"));
    assertEquals(List.of(), received(all()).items());
    assertEquals(2, services.platform.server.requests("/token").size());
  }

  @Test
  void anUnreachablePlatformIsToBeTriedLater() {
    services.tokens.get(services.registration, Set.of(AgsEndpoint.SCOPE_LINE_ITEM_READ_ONLY));
    services.close();
    assertRefused(Reason.RETRY_LATER, all());
    assertEquals(Optional.empty(), all().ifReceived());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "7", "{\"error\":\"no\"}"})
  void anAnswerThatMakesNoSenseIsMalformed(String body) {
    services.answer("/lineitems", body);
    assertRefused(Reason.MALFORMED, all());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"HOST/li\",\"scoreMaximum\":0}",
        "{\"id\":\"HOST/li\",\"scoreMaximum\":null}",
        "{\"id\":\"HOST/li\"}",
        "{\"id\":\"HOST/li\",\"scoreMaximum\":\"NaN\",\"resourceLinkId\":7}",
        "{\"id\":\"HOST/li\",\"scoreMaximum\":{},\"tag\":3,\"label\":[]}",
        "{}",
        "null",
        "7",
        "{\"id\":7,\"scoreMaximum\":1}",
        "{\"id\":\"javascript:1\",\"scoreMaximum\":1}",
        "{\"id\":\"https://elsewhere.example/li\",\"scoreMaximum\":1,\"resourceId\":\"theirs\"}"
      })
  void aColumnThatIsNotOursCannotHideOurs(String theirs) {
    String odd = theirs.replace("HOST", services.uri("").toString());
    services.answer("/lineitems", "[" + odd + "," + json(1) + "]");
    LineItems all = received(all());
    assertTrue(all.complete());
    assertEquals(Optional.of("m1"), all.items().get(all.items().size() - 1).resourceId());
  }

  @Test
  void aColumnOfOursThatCannotBeUsedIsTold() {
    services.answer(
        "/lineitems",
        "[{\"id\":\"https://elsewhere.example/li\",\"resourceId\":\"m9\"}," + json(1) + "]");
    assertEquals(Set.of("m9"), received(all()).unusable());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "null", "{}", "\uFEFF[]"})
  void readsAnEmptyListOfColumns(String body) {
    services.answer("/lineitems", body);
    assertEquals(new LineItems(List.of(), true, Set.of()), received(all()));
  }

  @Test
  void anEmptyAnswerIsNoListOfAllColumns() {
    services.answer("/lineitems", "");
    assertFalse(received(all()).complete());
    services.platform.server.answer("/lineitems", 204, "");
    assertTrue(received(all()).complete());
  }

  @Test
  void aPhpListWithAGapIsAList() {
    services.answer("/lineitems", "{\"0\":" + json(1) + ",\"2\":" + json(2) + "}");
    assertEquals(2, received(all()).items().size());
  }

  @Test
  void aColumnMadeWithoutABodyIsFoundAtItsLocation() {
    services.platform.server.answer(
        "/lineitems",
        request ->
            request.method().equals("POST")
                ? new Reply(201, Map.of("Location", "/li/7?type_id=1"), "")
                : Reply.of(500, ""));
    services.answer("/li/7", json(7));
    assertEquals(services.uri("/li/7?type_id=1"), created().id());
  }

  @Test
  void aColumnMadeWithoutAWordIsFoundInTheList() {
    services.platform.server.answer(
        "/lineitems",
        request ->
            request.method().equals("POST")
                ? Reply.of(204, "")
                : Reply.of(200, "[" + json(1) + "," + json(7) + "]"));
    assertEquals(services.uri("/li/7?type_id=1"), created().id());
  }

  @Test
  void aColumnThatIsNowhereIsMalformed() {
    services.platform.server.answer(
        "/lineitems",
        request -> Reply.of(200, request.method().equals("POST") ? "<p>ok</p>" : "[]"));
    LineItemDraft draft = LineItemDraft.of("Sept", 20, "m7");
    assertRefused(Reason.MALFORMED, lineItems.create(services.registration, everything, draft));
  }

  @Test
  void aChangeAnsweredWithNothingIsReadAgain() {
    services.platform.server.answer(
        "/li/7",
        request -> request.method().equals("PUT") ? Reply.of(204, "") : Reply.of(200, json(7)));
    LineItem changed =
        received(
            lineItems.update(
                services.registration,
                everything,
                services.uri("/li/7?type_id=1"),
                LineItemDraft.of("Sept", 20, "m7")));
    assertEquals(Optional.of("m7"), changed.resourceId());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Retry-After: 5", "X-Rate-Limit-Remaining: 0.0", "x: y"})
  void aRefusalForTooManyRequestsIsNoWithdrawal(String header) {
    String[] parts = header.split(": ");
    services.platform.server.answer(
        "/lineitems",
        request ->
            new Reply(
                403,
                Map.of(parts[0], parts[1]),
                parts[0].equals("x") ? "Rate Limit Exceeded" : ""));
    assertRefused(Reason.RETRY_LATER, all());
    services.platform.server.answer("/lineitems", 403, "not allowed");
    assertRefused(Reason.NOT_PERMITTED, all());
  }

  @Test
  void aWebPageInPlaceOfAnAnswerIsAGateThatMayOpen() {
    services.answer("/lineitems", "<html>");
    assertEquals(Obstacle.MAINTENANCE, assertRefused(Reason.RETRY_LATER, all()).obstacle());
  }

  @Test
  void aNumberMayBeATextAndATimeNone() {
    services.answer(
        "/lineitems",
        "[{\"id\":\""
            + services.uri("/li")
            + "\",\"scoreMaximum\":\"12.5\",\"startDateTime\":\"soon\","
            + "\"endDateTime\":\"2026-11-24T09:00:00+01:00\"}, 3]");
    LineItem item = received(all()).items().get(0);
    assertEquals(Optional.of(12.5), item.scoreMaximum());
    assertEquals("", item.label());
    assertEquals(Optional.empty(), item.startDateTime());
    assertEquals(Optional.of(Instant.parse("2026-11-24T08:00:00Z")), item.endDateTime());
  }

  @Test
  void aDraftHasALabelAndAScale() {
    for (String label : new String[] {null, " "}) {
      assertThrows(IllegalArgumentException.class, () -> LineItemDraft.of(label, 1, "r"));
    }
    for (double scale : new double[] {0, -1, Double.NaN}) {
      assertThrows(IllegalArgumentException.class, () -> LineItemDraft.of("x", scale, "r"));
    }
  }

  private LineItem created() {
    return received(
        lineItems.create(services.registration, everything, LineItemDraft.of("Sept", 20, "m7")));
  }

  private String json(int number) {
    return "{\"id\":\"%s\",\"label\":\"Données\",\"scoreMaximum\":20,"
        .formatted(services.uri("/li/" + number + "?type_id=1"))
        .concat("\"resourceId\":\"m%d\",\"tag\":\"\",\"x:own\":{\"a\":1}}".formatted(number));
  }

  private ServiceOutcome<LineItems> all() {
    return lineItems.all(services.registration, everything, LineItemFilter.NONE);
  }

  private AgsEndpoint endpoint(String... scopes) {
    return new AgsEndpoint(
        Set.of(scopes), Optional.of(services.uri("/lineitems?type_id=1")), Optional.empty());
  }

  private static <T> T received(ServiceOutcome<T> outcome) {
    return outcome.ifReceived().orElseThrow(() -> new AssertionError(outcome));
  }

  private static NotReceived<?> assertRefused(Reason reason, ServiceOutcome<?> outcome) {
    NotReceived<?> not = assertInstanceOf(NotReceived.class, outcome);
    assertEquals(reason, not.reason(), not.detail());
    return not;
  }
}
