package fr.passerelle.deployment.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.OlderVersion;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.TwoServers;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a course hands out and plays: as downloads, in parts, and nothing of it from elsewhere. */
class FilesOfACourseIT {

  private final TwoServers servers = TwoServers.shared();
  private final Stage stage = servers.stage();
  private final Visitor browser = new Visitor();

  @AfterEach
  void closeTheWorkspace() {
    stage.closeWorkspace();
  }

  @Test
  void filesAreSentAsDownloadsAndFilmsInParts() throws Exception {
    Visitor.Page page = firstPage();
    URI trame = URI.create(page.form(".pl-handouts a").absUrl("href"));
    HttpResponse<byte[]> file = get(trame, null);
    assertEquals(
        "attachment; filename=\"trame-de-seance.txt\"", header(file, "Content-Disposition"));
    assertEquals("text/plain;charset=utf-8", header(file, "Content-Type").replace(" ", ""));
    assertEquals("nosniff", header(file, "X-Content-Type-Options"));

    URI film = trame.resolve("passerelle.webm");
    int length = get(film, null).body().length;
    HttpResponse<byte[]> first = get(film, "bytes=0-1");
    assertEquals(206, first.statusCode());
    assertEquals("bytes 0-1/" + length, header(first, "Content-Range"));
    assertEquals(2, first.body().length);
    assertEquals("video/webm", header(first, "Content-Type"));
    assertEquals(10, get(film, "bytes=-10").body().length);
    HttpResponse<byte[]> outside = get(film, "bytes=" + length + "-");
    assertEquals(416, outside.statusCode());
    assertEquals("bytes */" + length, header(outside, "Content-Range"));
    assertEquals(200, get(film, "bytes=5-2").statusCode());
    assertEquals(200, send("HEAD", film, "bytes=0-1").statusCode(), "parts are of GET alone");

    assertEquals(404, get(trame.resolve("emporter.md"), null).statusCode());
    assertEquals(404, get(trame.resolve("../course.yaml"), null).statusCode());
  }

  @Test
  void onlyTheOneSiteThatSomebodyAskedForMayBeShown() {
    Visitor.Page page = firstPage();
    assertTrue(policy(page).contains("frame-src 'none'"), policy(page));
    page = browser.submit(page, "form[action$=/done]", Map.of());
    page = browser.submit(page, "form[action$=/explored]", Map.of());
    Visitor.Page own = browser.open(page.address() + "/film?from=6");
    assertTrue(policy(own).contains("frame-src 'none'"), policy(own));
    page = browser.submit(page, "form[action$=/watched]", Map.of());
    assertTrue(policy(page).contains("frame-src 'none'"), policy(page));
    assertFalse(page.response().body().contains("src=\"https://"), page.response().body());

    Visitor.Page loaded = browser.open(page.form("a[href*=/film]").absUrl("href"));

    assertTrue(policy(loaded).contains("frame-src https://tube.example;"), policy(loaded));
  }

  @Test
  void whatIsForgedOrTooEarlyChangesNothing() {
    Visitor.Page page = firstPage();
    URI salle = page.address().resolve("salle");
    URI film = page.address().resolve("passerelle");
    String origin = servers.origin();

    assertEquals(409, browser.post(URI.create(salle + "/explored"), Map.of(), origin).status());
    assertEquals(409, browser.post(URI.create(film + "/watched"), Map.of(), origin).status());
    assertEquals(409, browser.open(film + "/film").status());
    assertEquals(400, browser.post(URI.create(film + "/explored"), Map.of(), origin).status());
    assertEquals(404, browser.open(salle + "/film").status());
    assertEquals(0, servers.count(done()));
    assertEquals(
        403,
        browser
            .post(URI.create(page.address() + "/done"), Map.of(), "https://elsewhere.example")
            .status());
    assertEquals(0, servers.count(done()));
  }

  private String done() {
    return "training_activity_result r join training_attempt a on a.id = r.attempt_id"
        + " where a.registration_id = "
        + servers.registrationOf(stage.course());
  }

  private Visitor.Page firstPage() {
    Visitor.Page home =
        servers
            .tool()
            .launch(
                browser,
                stage.workspace(),
                stage.course().teachersCourse(),
                stage.newcomer("Nour", "Enseignante", Role.LEARNER));
    OlderVersion.of("donnees-droits-securite", "images-et-films")
        .followedIn(servers.database(), servers.registrationOf(stage.course()));
    return browser.open(home.address() + "/essai/emporter");
  }

  private static HttpResponse<byte[]> get(URI address, String range)
      throws IOException, InterruptedException {
    return send("GET", address, range);
  }

  private static HttpResponse<byte[]> send(String method, URI address, String range)
      throws IOException, InterruptedException {
    HttpRequest.Builder asked =
        HttpRequest.newBuilder(address).method(method, HttpRequest.BodyPublishers.noBody());
    if (range != null) {
      asked.header("Range", range);
    }
    return HttpClient.newHttpClient().send(asked.build(), BodyHandlers.ofByteArray());
  }

  private static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  private static String policy(Visitor.Page page) {
    return header(page.response(), "Content-Security-Policy");
  }
}
