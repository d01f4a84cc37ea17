package fr.passerelle.lti.sandbox.view;

import fr.passerelle.lti.sandbox.http.Refusal;
import fr.passerelle.lti.sandbox.http.Response;
import java.util.Map;

/** A page that says one thing. */
public final class MessagePage {
  private MessagePage() {}

  public static Response of(int status, String title, String text) {
    return page(status, Map.of("title", title, "text", text));
  }

  /** What happened and what to do; the technical words, which are English, are folded away. */
  public static Response refusal(Refusal refusal) {
    String words = refusal.status() + ", " + refusal.getMessage();
    return page(
        refusal.status(), Map.of("title", title(refusal), "text", advice(refusal), "words", words));
  }

  private static String title(Refusal refusal) {
    return switch (refusal.status()) {
      case 404 -> "Page introuvable";
      case 413 -> "Cet envoi est trop long";
      default -> refusal.status() < 500 ? "Demande refusée" : "L’espace d’essai n’a pas répondu";
    };
  }

  private static String advice(Refusal refusal) {
    return refusal.status() < 500
        ? "Revenez au cours et ouvrez l’activité à nouveau."
        : "Attendez une minute, puis revenez au cours et recommencez.";
  }

  private static Response page(int status, Map<String, Object> model) {
    return Response.html(status, Templates.render("message", model));
  }
}
