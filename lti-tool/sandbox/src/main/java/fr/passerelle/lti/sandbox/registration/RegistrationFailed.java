package fr.passerelle.lti.sandbox.registration;

import java.net.http.HttpResponse;

/** A tool did not register itself; the message says what its page said. */
public final class RegistrationFailed extends RuntimeException {
  private static final int LONGEST = 2000;

  RegistrationFailed(String message) {
    super(message);
  }

  static RegistrationFailed at(HttpResponse<String> page) {
    return new RegistrationFailed(
        "the tool did not register; %s answered %d: %s"
            .formatted(page.uri().getPath(), page.statusCode(), text(page.body())));
  }

  private static String text(String html) {
    String text =
        html.replaceAll("(?s)<(script|style|head)\\b.*?</\\1>", " ")
            .replaceAll("<[^>]*>", " ")
            .replaceAll("\\s+", " ")
            .strip();
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }
}
