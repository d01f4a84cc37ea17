package fr.passerelle.lti.sandbox.services;

import fr.passerelle.lti.sandbox.http.Refusal;
import fr.passerelle.lti.sandbox.http.Request;
import fr.passerelle.lti.sandbox.workspace.LineItem;
import fr.passerelle.lti.sandbox.workspace.Registration;
import fr.passerelle.lti.sandbox.workspace.Workspace;
import java.util.Set;

/** What the AGS endpoints share: who calls, and which column they may touch. */
record GradeServices(Workspace workspace, AccessTokens tokens) {

  /**
   * The registration that calls, in the course and under the {@code type_id} of the address.
   *
   * @throws Refusal 401, 403 or 404
   */
  Registration caller(Request request, Set<String> anyOf) {
    Registration caller = tokens.authorised(request, anyOf);
    if (!request.path("course").equals(workspace.course().id())) {
      throw new Refusal(404, "unknown course");
    }
    int type = request.query().number("type_id", caller.number(), 0, Integer.MAX_VALUE);
    if (type != caller.number()) {
      throw new Refusal(403, "type_id is another tool's");
    }
    return caller;
  }

  /**
   * The column of the address.
   *
   * @throws Refusal 404 when there is none, 403 when it is another tool's
   */
  LineItem column(Request request, Registration caller) {
    LineItem column =
        workspace
            .gradebook()
            .column(request.path("item"))
            .orElseThrow(() -> new Refusal(404, "unknown line item"));
    if (column.registration() != caller.number()) {
      throw new Refusal(403, "the line item is another tool's");
    }
    return column;
  }
}
