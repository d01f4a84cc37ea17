package fr.passerelle.lti.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.sandbox.workspace.StorageOffer;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StorageOfferTest extends SandboxTest {

  private static final String IN_FRAME = "/open/1?person=4&target=iframe";
  private static final String IN_WINDOW = "/open/1?person=4&target=window";

  @Test
  void nothingIsOfferedAtFirst() {
    assertNull(login(IN_FRAME).get("lti_storage_target"));
    assertFalse(course().contains("storage.js"));
  }

  @ParameterizedTest
  @EnumSource(names = {"ANSWERING", "SILENT"})
  void aToolInTheFrameIsToldOfTheOffer(StorageOffer offer) {
    sandbox.offerStorage(offer);

    assertEquals("_parent", login(IN_FRAME).get("lti_storage_target"));
    assertNull(login(IN_WINDOW).get("lti_storage_target"), "a window has no page around it");
  }

  @Test
  void thePageAnswersTheToolsOriginAndOnlyWhenItSaysSo() {
    sandbox.offerStorage(StorageOffer.SILENT);
    assertFalse(course().contains("storage.js"));

    sandbox.offerStorage(StorageOffer.ANSWERING);

    assertTrue(course().contains("<script src=\"/assets/storage.js\" defer>"), course());
    assertTrue(course().contains("data-tool=\"" + tool.at("") + "\""), course());
    assertEquals(200, Browser.get(sandbox.url() + "/assets/storage.js").statusCode());
  }

  @Test
  void thePageChoosesTheOffer() {
    HttpResponse<String> answer =
        Browser.post(
            sandbox.url() + "/storage", Map.of("offer", "ANSWERING", "back", "/?person=4&open=1"));

    assertEquals(303, answer.statusCode());
    assertEquals(
        "/?person=4&open=1#stockage", answer.headers().firstValue("Location").orElseThrow());
    assertEquals("_parent", login(IN_FRAME).get("lti_storage_target"));
    assertEquals(
        400, Browser.post(sandbox.url() + "/storage", Map.of("offer", "MAYBE")).statusCode());
  }

  @Test
  void aFormFromAnotherSiteChoosesNothing() {
    HttpResponse<String> refused =
        Browser.send(
            HttpRequest.newBuilder(URI.create(sandbox.url() + "/storage"))
                .header("Origin", "http://elsewhere")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("offer=ANSWERING")));

    assertEquals(403, refused.statusCode());
    assertNull(login(IN_FRAME).get("lti_storage_target"));
  }

  private Map<String, String> login(String address) {
    return Browser.fields(Browser.get(sandbox.url() + address));
  }

  private String course() {
    return Browser.get(sandbox.url() + "/?person=4&open=1").body();
  }
}
