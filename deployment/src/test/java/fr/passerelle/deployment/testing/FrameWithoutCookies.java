package fr.passerelle.deployment.testing;

import fr.passerelle.lti.sandbox.launch.LoginInitiation;
import fr.passerelle.lti.sandbox.workspace.Person;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * A frame that keeps no cookie, of a platform that offers its storage. It does what our pages'
 * script does: takes the value from the first page and brings it with the second.
 */
public record FrameWithoutCookies(Stage stage, Visitor browser) {

  public static final String SCRIPT = "script[src*=/platform-storage.]";
  public static final String STORED = "form[data-stored]";
  public static final String HANDOFF = "form[data-handoff]";

  public static FrameWithoutCookies of(Stage stage) {
    return new FrameWithoutCookies(stage, Visitor.withoutCookies());
  }

  public LoginInitiation initiation(Person person) {
    return stage.workspace().launch(stage.course().teachersCourse(), person);
  }

  /** The page that stores, after the probe for cookies. */
  public Visitor.Page login(Person person) {
    return login(initiation(person), Map.of("lti_storage_target", "_parent"));
  }

  /**
   * Begins a login.
   *
   * @param offer what the platform sends beside the login's own parameters
   */
  public Visitor.Page login(LoginInitiation login, Map<String, String> offer) {
    Map<String, String> parameters = new LinkedHashMap<>(login.parameters());
    parameters.putAll(offer);
    return browser.post(login.action(), parameters, stage.workspace().url().toString());
  }

  /** On to the platform and back: the page that asks the storage. */
  public Visitor.Page answer(Visitor.Page login) {
    return browser.open(script(login).attr("data-next"));
  }

  /** The page whose button opens a window. */
  public Visitor.Page handoff(Visitor.Page login) {
    return stored(answer(login), value(login));
  }

  /** What our page sends once the storage has given this value. */
  public Visitor.Page stored(Visitor.Page answer, String value) {
    return browser.submit(answer, STORED, Map.of("stored", value));
  }

  public static Visitor.Page take(Visitor window, Visitor.Page handoff) {
    return window.submit(handoff, HANDOFF, Map.of());
  }

  public static Element script(Visitor.Page page) {
    return page.form(SCRIPT);
  }

  public static String value(Visitor.Page login) {
    return script(login).attr("data-value");
  }
}
