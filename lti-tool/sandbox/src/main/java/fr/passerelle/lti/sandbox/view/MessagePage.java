package fr.passerelle.lti.sandbox.view;

import fr.passerelle.lti.sandbox.http.Refusal;
import fr.passerelle.lti.sandbox.http.Response;
import java.util.Map;

/** A page that says one thing. */
public final class MessagePage {
  private MessagePage() {}

  public static Response of(int status, String title, String text) {
    return Response.html(status, Templates.render("message", Map.of("title", title, "text", text)));
  }

  public static Response refusal(Refusal refusal) {
    String title = refusal.status() == 404 ? "Page introuvable" : "Demande refusée";
    String advice = "Revenez au cours et ouvrez l’activité à nouveau. Détail technique\u00A0: ";
    String detail = refusal.status() + ", " + refusal.getMessage();
    return of(refusal.status(), title, advice + detail);
  }
}
