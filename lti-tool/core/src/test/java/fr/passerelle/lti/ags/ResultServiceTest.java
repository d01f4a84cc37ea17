package fr.passerelle.lti.ags;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.service.ServiceOutcome.NotReceived;
import fr.passerelle.lti.service.ServiceOutcome.Reason;
import fr.passerelle.lti.testing.TestServer.Request;
import fr.passerelle.lti.testing.TestServices;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultServiceTest {

  private final TestServices services = new TestServices();
  private final ResultService results = new ResultService(services.http, services.tokens);
  private final URI lineItem = services.uri("/li/5/lineitem?type_id=1");

  @AfterEach
  void close() {
    services.close();
  }

  @Test
  void readsAColumnWithoutAPageSize() {
    services.answer(
        "/li/5/lineitem/results",
        "[{\"userId\":\"42\",\"resultScore\":15.5,\"resultMaximum\":20,\"comment\":\"Bien\"},"
            + "{\"userId\":\"43\"},{\"userId\":\"44\",\"resultMaximum\":0}]");
    Results all = results.all(services.registration, allowed(), lineItem).ifReceived().get();
    assertEquals(
        Optional.of(new Result("42", Optional.of(15.5), 20, Optional.of("Bien"))), all.of("42"));
    assertEquals(
        Optional.of(new Result("43", Optional.empty(), 1, Optional.empty())), all.of("43"));
    assertEquals(1, all.of("44").orElseThrow().resultMaximum());
    assertEquals(Optional.empty(), all.of("45"));
    assertTrue(all.complete());
    Request request = services.request("/li/5/lineitem/results");
    assertEquals("/li/5/lineitem/results?type_id=1", request.target());
    assertEquals("application/vnd.ims.lis.v2.resultcontainer+json", request.header("Accept"));
    assertFalse(request.target().contains("limit"));
  }

  @Test
  void readsOnePersonsResult() {
    services.answer("/li/5/lineitem/results", "[]");
    results.ofUser(services.registration, allowed(), lineItem, "4/2");
    assertEquals(
        "/li/5/lineitem/results?type_id=1&user_id=4%2F2",
        services.request("/li/5/lineitem/results").target());
  }

  @Test
  void withoutTheScopeThePlatformIsNotAsked() {
    AgsEndpoint scoresOnly =
        new AgsEndpoint(Set.of(AgsEndpoint.SCOPE_SCORE), Optional.empty(), Optional.empty());
    assertEquals(
        Reason.NOT_PERMITTED,
        assertInstanceOf(
                NotReceived.class, results.all(services.registration, scoresOnly, lineItem))
            .reason());
    assertEquals(0, services.platform.server.requests("/token").size());
  }

  @Test
  void noTokenGoesToAColumnOnAnotherHost() {
    URI elsewhere = URI.create(lineItem.toString().replace("127.0.0.1", "localhost"));
    assertEquals(
        Reason.REJECTED,
        assertInstanceOf(
                NotReceived.class, results.all(services.registration, allowed(), elsewhere))
            .reason());
    assertEquals(0, services.platform.server.requests("/li/5/lineitem/results").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"resultScore\":1}",
        "{\"userId\":null,\"resultScore\":1}",
        "{\"userId\":\"8\",\"resultScore\":\"A+\"}",
        "{\"userId\":\"8\",\"resultScore\":1,\"resultMaximum\":\"x\"}",
        "{\"userId\":{},\"resultScore\":1}",
        "null",
        "7"
      })
  void oneOddResultDoesNotHideTheOthers(String odd) {
    services.answer(
        "/li/5/lineitem/results",
        "[" + odd + ",{\"userId\":42,\"resultScore\":\"12,5\",\"resultMaximum\":\"20\"}]");
    Results all = results.all(services.registration, allowed(), lineItem).ifReceived().get();
    assertFalse(all.complete());
    assertEquals(List.of(new Result("42", Optional.of(12.5), 20, Optional.empty())), all.results());
  }

  @Test
  void readsAnEmptyScoreAsMissing() {
    services.answer("/li/5/lineitem/results", "\uFEFF[{\"userId\":\"42\",\"resultScore\":\"\"}]");
    Results all = results.all(services.registration, allowed(), lineItem).ifReceived().get();
    assertTrue(all.complete());
    assertEquals(Optional.empty(), all.of("42").orElseThrow().resultScore());
  }

  private AgsEndpoint allowed() {
    return new AgsEndpoint(
        Set.of(AgsEndpoint.SCOPE_RESULT_READ_ONLY), Optional.empty(), Optional.of(lineItem));
  }
}
