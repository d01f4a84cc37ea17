package fr.passerelle.lti.sandbox;

import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.Registration;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import fr.passerelle.lti.sandbox.workspace.Scopes;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A sandbox with a stopped clock and one tool that is registered, over real HTTP. */
abstract class SandboxTest {
  final MovableClock clock = new MovableClock();
  Sandbox sandbox;
  TinyTool tool;
  Registration registration;

  @BeforeEach
  void start() throws Exception {
    sandbox = Sandbox.start(options());
    tool = new TinyTool(sandbox);
    registration = tool.registered();
  }

  SandboxOptions options() {
    return SandboxOptions.defaults().withClock(clock);
  }

  @AfterEach
  void stop() {
    tool.close();
    sandbox.close();
  }

  Person teacher() {
    return person("4");
  }

  Person trainer() {
    return person("3");
  }

  Person person(String id) {
    return sandbox.people().byId(id).orElseThrow();
  }

  ResourceLink firstLink() {
    return sandbox.links().of(registration).get(0);
  }

  String token() {
    return tool.token(registration, clock.instant(), Scopes.ALL);
  }

  String columns() {
    return sandbox.site().lineItems("2", registration);
  }

  /** The address of the first link's own column. */
  String ownColumn() {
    return sandbox.site().lineItem("2", sandbox.gradebook().columnOf(firstLink()).orElseThrow());
  }

  HttpResponse<String> get(String address, String accept) {
    return get(address, accept, token());
  }

  static HttpResponse<String> get(String address, String accept, String token) {
    return Browser.send(
        HttpRequest.newBuilder(URI.create(address))
            .header("Authorization", "Bearer " + token)
            .header("Accept", accept));
  }

  HttpResponse<String> send(String method, String address, String type, String body) {
    return send(method, address, type, body, token());
  }

  static HttpResponse<String> send(
      String method, String address, String type, String body, String token) {
    return Browser.send(
        HttpRequest.newBuilder(URI.create(address))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", type)
            .method(method, BodyPublishers.ofString(body)));
  }

  HttpResponse<String> postScore(String column, String json) {
    return send("POST", column.replace("?", "/scores?"), TinyTool.SCORE, json);
  }
}
