package fr.passerelle.lti.launch;

import static fr.passerelle.lti.launch.BadCase.answered;
import static fr.passerelle.lti.launch.BadCase.of;
import static fr.passerelle.lti.launch.RefusalReason.MALFORMED_REQUEST;
import static fr.passerelle.lti.launch.RefusalReason.OTHER_BROWSER;
import static fr.passerelle.lti.launch.RefusalReason.PLATFORM_REPORTED_ERROR;
import static fr.passerelle.lti.launch.RefusalReason.STATE_ALREADY_USED;
import static fr.passerelle.lti.launch.RefusalReason.STATE_EXPIRED;
import static fr.passerelle.lti.launch.RefusalReason.STATE_MISSING;
import static fr.passerelle.lti.launch.RefusalReason.STATE_UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import fr.passerelle.lti.login.BrowserBinding;
import fr.passerelle.lti.login.PendingLogin;
import fr.passerelle.lti.testing.TestPlatform;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bad answers to a login (Security Framework 1.0, section 5.1.1.3): whose is it, and when? */
final class BadAnswers {

  static final List<BadCase> CASES =
      List.of(
          of(MALFORMED_REQUEST, "a repeated state", BadAnswers::repeatedState),
          of(STATE_MISSING, "a parameter without a list", BadAnswers::noListOfStates),
          of(PLATFORM_REPORTED_ERROR, "login_required", BadAnswers::loginRequired),
          of(STATE_MISSING, "no state", stage -> answer(stage, Optional.empty())),
          of(STATE_UNKNOWN, "a state of nobody", stage -> answer(stage, Optional.of("a;b=c"))),
          of(STATE_EXPIRED, "ten minutes later", BadAnswers::tenMinutesLater),
          of(STATE_ALREADY_USED, "nonce replayed: the same answer twice", BadAnswers::twice),
          of(STATE_ALREADY_USED, "a second try after a bad token", BadAnswers::secondTry),
          of(OTHER_BROWSER, "the answer arrives in another browser", BadAnswers::elsewhere),
          of(OTHER_BROWSER, "the answer comes without a cookie", BadAnswers::withoutCookie));

  private BadAnswers() {}

  private static Object answer(Stage stage, Optional<String> state) {
    return stage.launch(state, Optional.of("x"));
  }

  private static Object repeatedState(Stage stage) {
    return stage.completeLaunch(Map.of("state", List.of("a", "b")), Stage.BROWSER);
  }

  private static Object noListOfStates(Stage stage) {
    Map<String, List<String>> parameters = new HashMap<>();
    parameters.put("state", null);
    return stage.completeLaunch(parameters, Stage.BROWSER);
  }

  private static Object loginRequired(Stage stage) {
    Map<String, String> form = Map.of("error", "login_required", "state", stage.login().state());
    return stage.completeLaunch(Stage.listed(form), Stage.BROWSER);
  }

  private static Object tenMinutesLater(Stage stage) {
    PendingLogin login = stage.login();
    stage.clock.advance(Duration.ofMinutes(10));
    return answered(stage, login);
  }

  private static Object twice(Stage stage) {
    PendingLogin login = stage.login();
    String token = TestPlatform.signed(stage.claims(login));
    assertInstanceOf(ResourceLinkLaunch.class, stage.launch(login, token));
    return stage.launch(login, token);
  }

  private static Object secondTry(Stage stage) {
    PendingLogin login = stage.login();
    stage.launch(login, "bad");
    return answered(stage, login);
  }

  private static Object elsewhere(Stage stage) {
    return answeredIn(BrowserBinding.ofSecret("the browser of somebody else"), stage);
  }

  private static Object withoutCookie(Stage stage) {
    return answeredIn(BrowserBinding.absent(), stage);
  }

  private static Object answeredIn(BrowserBinding browser, Stage stage) {
    PendingLogin login = stage.login();
    String token = TestPlatform.signed(stage.claims(login));
    Map<String, String> form = Map.of("state", login.state(), "id_token", token);
    return stage.completeLaunch(Stage.listed(form), browser);
  }
}
