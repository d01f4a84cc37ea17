package fr.passerelle.deployment.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.passerelle.lti.sandbox.Sandbox;
import fr.passerelle.lti.sandbox.launch.LoginInitiation;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.Registration;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.UnaryOperator;

/**
 * The tool as its operator and its platforms see it.
 *
 * @param url where it answers, without a final slash
 * @param operatorToken the token of the operator's commands
 */
public record Tool(URI url, String operatorToken) {

  /** Carries out an operator's command; returns the answer's text. */
  public String operator(String path, String form) {
    return operator(path, request -> request.POST(BodyPublishers.ofString(form)));
  }

  /** What an operator reads there. */
  public String operator(String path) {
    return operator(path, HttpRequest.Builder::GET);
  }

  private String operator(String path, UnaryOperator<HttpRequest.Builder> method) {
    HttpResponse<String> answer = operatorAnswer(path, method);
    if (answer.statusCode() >= 300) {
      throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
    }
    return answer.body().strip();
  }

  private HttpResponse<String> operatorAnswer(
      String path, UnaryOperator<HttpRequest.Builder> method) {
    try {
      return HttpClient.newHttpClient()
          .send(
              method
                  .apply(HttpRequest.newBuilder(URI.create(url + "/operator/" + path)))
                  .header("Authorization", "Bearer " + operatorToken)
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .build(),
              BodyHandlers.ofString(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Invites the workspace and lets it register, as its administrator would. */
  public Registration registerWith(Sandbox workspace) {
    return workspace.registerTool(URI.create(operator("invitations", "approve=true")));
  }

  /** A person clicks on a link of the workspace; returns the page they land on. */
  public Visitor.Page launch(Visitor visitor, Sandbox workspace, ResourceLink link, Person person) {
    LoginInitiation login = workspace.launch(link, person);
    return visitor.post(login.action(), login.parameters(), workspace.url().toString());
  }
}
