package fr.passerelle.lti.sandbox.services;

import fr.passerelle.lti.sandbox.http.Refusal;
import fr.passerelle.lti.sandbox.http.Request;
import fr.passerelle.lti.sandbox.http.Response;
import fr.passerelle.lti.sandbox.workspace.LineItem;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.ReceivedScore.Verdict;
import fr.passerelle.lti.sandbox.workspace.Registration;
import fr.passerelle.lti.sandbox.workspace.Scopes;
import fr.passerelle.lti.sandbox.workspace.Score;
import fr.passerelle.lti.sandbox.workspace.Workspace;
import java.util.List;
import java.util.Set;

/**
 * Takes scores (AGS 2.0, 3.4) as Moodle 4.4 does. Success is 200 without a body. A refusal of the
 * score itself is told by Moodle in the status line, which holds the JSON received; with a line
 * break in it the whole status is lost and 200 with {@code []} goes out. That is kept here.
 */
public final class ScoresEndpoint {
  private final GradeServices services;

  public ScoresEndpoint(Workspace workspace, AccessTokens tokens) {
    this.services = new GradeServices(workspace, tokens);
  }

  public Response post(Request request) {
    Registration caller = services.caller(request, Set.of(Scopes.SCORE));
    LineItem column = services.column(request, caller);
    if (!request.hasMediaType(MediaTypes.SCORE)) {
      throw Refusal.badRequest("expected " + MediaTypes.SCORE);
    }
    String text = request.text();
    try {
      Score score = ScoreReader.read(text);
      Person person = gradable(score.userId());
      return receive(column, score, person);
    } catch (Refusal refusal) {
      return refuse(refusal, text);
    }
  }

  private Person gradable(String userId) {
    return services
        .workspace()
        .people()
        .byId(userId)
        .filter(Person::isGradable)
        .orElseThrow(() -> Refusal.badRequest("user " + userId + " is not gradable here"));
  }

  private Response receive(LineItem column, Score score, Person person) {
    Verdict verdict = services.workspace().receive(column, score);
    if (verdict == Verdict.EARLIER_TIMESTAMP) {
      String reason = "Refusing score with an earlier timestamp for item %s and user %s";
      return Response.error(new Refusal(409, reason.formatted(column.id(), score.userId())));
    }
    return Response.empty(200).noted(note(score, person));
  }

  private static String note(Score score, Person person) {
    String points = score.given().map(Numbers::plain).orElse("–");
    return "%s\u00A0: %s / %s, %s, %s"
        .formatted(
            person.name(),
            points,
            Numbers.plain(score.maximum()),
            score.activityProgress(),
            score.gradingProgress());
  }

  private static Response refuse(Refusal refusal, String text) {
    if (text.matches("(?s).*[\\r\\n].*")) {
      return Response.json(200, "application/json", List.of())
          .noted("refusé sous un 200\u00A0: " + refusal.getMessage());
    }
    return Response.error(
        new Refusal(refusal.status(), "Incorrect score received: " + refusal.getMessage()));
  }
}
