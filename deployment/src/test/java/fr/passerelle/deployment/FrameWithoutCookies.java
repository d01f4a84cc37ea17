package fr.passerelle.deployment;

import fr.passerelle.lti.sandbox.launch.LoginInitiation;
import fr.passerelle.lti.sandbox.workspace.Person;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * A frame that keeps no cookie, of a platform that offers its storage. It does what our pages'
 * script does: takes the value from the first page and brings it with the second.
 */
record FrameWithoutCookies(Stage stage, Visitor browser) {

  static final String SCRIPT = "script[src*=/platform-storage.]";
  static final String STORED = "form[data-stored]";
  static final String HANDOFF = "form[data-handoff]";

  static FrameWithoutCookies of(Stage stage) {
    return new FrameWithoutCookies(stage, Visitor.withoutCookies());
  }

  LoginInitiation initiation(Person person) {
    return stage.workspace().launch(stage.course().teachersCourse(), person);
  }

  /** The page that stores, after the probe for cookies. */
  Visitor.Page login(Person person) {
    return login(initiation(person), Map.of("lti_storage_target", "_parent"));
  }

  /**
   * Begins a login.
   *
   * @param offer what the platform sends beside the login's own parameters
   */
  Visitor.Page login(LoginInitiation login, Map<String, String> offer) {
    Map<String, String> parameters = new LinkedHashMap<>(login.parameters());
    parameters.putAll(offer);
    return browser.post(login.action(), parameters, stage.workspace().url().toString());
  }

  /** On to the platform and back: the page that asks the storage. */
  Visitor.Page answer(Visitor.Page login) {
    return browser.open(script(login).attr("data-next"));
  }

  /** The page whose button opens a window. */
  Visitor.Page handoff(Visitor.Page login) {
    return stored(answer(login), value(login));
  }

  /** What our page sends once the storage has given this value. */
  Visitor.Page stored(Visitor.Page answer, String value) {
    return browser.submit(answer, STORED, Map.of("stored", value));
  }

  static Visitor.Page take(Visitor window, Visitor.Page handoff) {
    return window.submit(handoff, HANDOFF, Map.of());
  }

  static Element script(Visitor.Page page) {
    return page.form(SCRIPT);
  }

  static String value(Visitor.Page login) {
    return script(login).attr("data-value");
  }
}
