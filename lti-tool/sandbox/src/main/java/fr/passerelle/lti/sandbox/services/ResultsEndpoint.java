package fr.passerelle.lti.sandbox.services;

import fr.passerelle.lti.sandbox.Site;
import fr.passerelle.lti.sandbox.http.Params;
import fr.passerelle.lti.sandbox.http.Refusal;
import fr.passerelle.lti.sandbox.http.Request;
import fr.passerelle.lti.sandbox.http.Response;
import fr.passerelle.lti.sandbox.workspace.Grade;
import fr.passerelle.lti.sandbox.workspace.LineItem;
import fr.passerelle.lti.sandbox.workspace.Scopes;
import fr.passerelle.lti.sandbox.workspace.Workspace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the gradebook holds in a column (AGS 2.0, 3.3). */
public final class ResultsEndpoint {
  private final Site site;
  private final Workspace workspace;
  private final GradeServices services;

  public ResultsEndpoint(Site site, Workspace workspace, AccessTokens tokens) {
    this.site = site;
    this.workspace = workspace;
    this.services = new GradeServices(workspace, tokens);
  }

  /** All results in one answer, or one user's; with a limit Moodle finds no page, nor do we. */
  public Response list(Request request) {
    LineItem column =
        services.column(request, services.caller(request, Set.of(Scopes.RESULT_READONLY)));
    Params query = request.query();
    if (query.get("limit").isPresent()) {
      throw new Refusal(404, "results come in one page: no limit");
    }
    List<Map<String, Object>> results =
        workspace.gradebook().grades().stream()
            .filter(grade -> grade.lineItemId().equals(column.id()))
            .filter(grade -> query.get("user_id").map(grade.userId()::equals).orElse(true))
            .filter(grade -> grade.value().isPresent() || !grade.comment().isEmpty())
            .map(grade -> tell(column, grade))
            .toList();
    return Response.json(200, MediaTypes.RESULT_CONTAINER, results);
  }

  private Map<String, Object> tell(LineItem column, Grade grade) {
    String url = site.lineItem(workspace.course().id(), column);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", url.replace("?", "/results?") + "&user_id=" + grade.userId());
    json.put("userId", grade.userId());
    grade.value().ifPresent(value -> json.put("resultScore", value));
    json.put("resultMaximum", column.maximum());
    json.put("scoreOf", url);
    json.put("timestamp", grade.stamp().toString());
    if (!grade.comment().isEmpty()) {
      json.put("comment", grade.comment());
    }
    return json;
  }
}
