package fr.passerelle.deployment.wire;

import fr.passerelle.lti.asset.Assets;
import fr.passerelle.lti.page.TextLibrary;
import fr.passerelle.lti.page.Texts;
import java.util.Locale;

/**
 * What can be said before the application is asked anything: what happened, what to do, and a code.
 */
enum PlainPage {
  MALFORMED("lti.problem.request", false),
  BUSY("lti.problem.busy", true),
  NOT_KEPT("lti.problem.notkept", true);

  private final String textKey;
  private final boolean dressed;

  /**
   * @param dressed as our other pages; not for those who write what no browser does
   */
  PlainPage(String textKey, boolean dressed) {
    this.textKey = textKey;
    this.dressed = dressed;
  }

  String with(String code, TextLibrary library) {
    Texts texts = library.in(Locale.FRENCH);
    String what = texts.get(textKey + ".what");
    return "<!DOCTYPE html><html lang=\"fr\">%s<title>%s</title>%s<h1>%s</h1><p>%s</p><p>%s %s</p>%s</html>"
        .formatted(
            dressed ? style() : "",
            what,
            dressed ? "<main id=\"main\"><div class=\"pl-sheet\">" : "",
            what,
            texts.get(textKey + ".then"),
            texts.get("lti.problem.support"),
            dressed ? "<span class=\"pl-code\">" + code + "</span>" : code,
            dressed ? "</div></main>" : "");
  }

  private static String style() {
    return "<meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,"
        + " initial-scale=1\"><meta name=\"color-scheme\" content=\"light dark\">"
        + "<link rel=\"stylesheet\" href=\""
        + Assets.at("passerelle.css")
        + "\">";
  }
}
