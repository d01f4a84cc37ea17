package fr.passerelle.lti.launch;

import static fr.passerelle.lti.launch.BadCase.address;
import static fr.passerelle.lti.launch.BadCase.answered;
import static fr.passerelle.lti.launch.BadCase.login;
import static fr.passerelle.lti.launch.BadCase.of;
import static fr.passerelle.lti.launch.BadCase.with;
import static fr.passerelle.lti.launch.BadCase.without;
import static fr.passerelle.lti.launch.RefusalReason.AMBIGUOUS_CLIENT;
import static fr.passerelle.lti.launch.RefusalReason.ISSUER_WRITTEN_OTHERWISE;
import static fr.passerelle.lti.launch.RefusalReason.MALFORMED_REQUEST;
import static fr.passerelle.lti.launch.RefusalReason.OTHER_BROWSER;
import static fr.passerelle.lti.launch.RefusalReason.REGISTRATION_AWAITING_APPROVAL;
import static fr.passerelle.lti.launch.RefusalReason.TARGET_OUTSIDE_TOOL;
import static fr.passerelle.lti.launch.RefusalReason.UNKNOWN_CLIENT;
import static fr.passerelle.lti.launch.RefusalReason.UNKNOWN_ISSUER;
import static fr.passerelle.lti.launch.Stage.CLIENT;
import static fr.passerelle.lti.launch.Stage.ISSUER;

import fr.passerelle.lti.login.BrowserBinding;
import fr.passerelle.lti.login.PendingLogin;
import fr.passerelle.lti.registration.Registration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Bad login initiations (Security Framework 1.0, sections 5.1.1.1 and 5.1.1.2). */
final class BadLogins {

  static final List<BadCase> CASES =
      List.of(
          login(MALFORMED_REQUEST, "no iss", without("iss")),
          login(MALFORMED_REQUEST, "no login_hint", without("login_hint")),
          login(MALFORMED_REQUEST, "no target_link_uri", without("target_link_uri")),
          login(MALFORMED_REQUEST, "target_link_uri is no URI", target("a b")),
          login(MALFORMED_REQUEST, "target_link_uri of 2,001 characters", target(address(2001))),
          login(MALFORMED_REQUEST, "an oversized hint", hint("x".repeat(64 * 1024 + 1))),
          login(MALFORMED_REQUEST, "an oversized client", with("client_id", "x".repeat(4097))),
          login(MALFORMED_REQUEST, "a NUL in a hint", hint("a\0b")),
          login(MALFORMED_REQUEST, "no UTF-8", hint("a\uFFFDb")),
          login(UNKNOWN_ISSUER, "an issuer nobody registered", with("iss", ISSUER + "/x")),
          login(ISSUER_WRITTEN_OTHERWISE, "a slash too many", with("iss", ISSUER + "/")),
          login(UNKNOWN_CLIENT, "another client_id", with("client_id", "client-2")),
          of(UNKNOWN_CLIENT, "a registration deleted meanwhile", BadLogins::registrationGone),
          of(AMBIGUOUS_CLIENT, "two clients, none named", BadLogins::twoClientsNoneNamed),
          of(REGISTRATION_AWAITING_APPROVAL, "at the login", BadLogins::notApproved),
          of(
              REGISTRATION_AWAITING_APPROVAL,
              "approval withdrawn meanwhile",
              BadLogins::approvalWithdrawn),
          outside("https://evil.example/app/"),
          outside("http://tool.example/app/"),
          outside("https://tool.example:444/app/"),
          outside("https://tool.example/application"),
          outside("https://tool.example/app/../admin"),
          outside("https://tool.example/app/%2e%2e/admin"),
          outside("https://tool.example/app/..;/admin"),
          outside("https://u@tool.example/app/"),
          outside("//tool.example/app/"),
          outside("javascript:alert(1)"),
          outside("/app/"),
          of(OTHER_BROWSER, "a login without a cookie", BadLogins::withoutCookie),
          inStorage("platform storage where none is offered", Optional.empty()),
          inStorage(
              "platform storage in a frame whose name is script", Optional.of("'];alert(1)")));

  private BadLogins() {}

  private static BadCase outside(String target) {
    return login(TARGET_OUTSIDE_TOOL, target, target(target));
  }

  private static BadCase inStorage(String name, Optional<String> frame) {
    return of(MALFORMED_REQUEST, name, stage -> stage.beginInStorage(frame));
  }

  private static Consumer<Map<String, String>> target(String address) {
    return with("target_link_uri", address);
  }

  private static Consumer<Map<String, String>> hint(String value) {
    return with("login_hint", value);
  }

  private static Object registrationGone(Stage stage) {
    PendingLogin login = stage.login();
    stage.host.forget(login.registration());
    return answered(stage, login);
  }

  private static Object twoClientsNoneNamed(Stage stage) {
    stage.register(stage.platform.registration(ISSUER, "client-2"));
    return stage.beginLogin(without("client_id"));
  }

  private static Object notApproved(Stage stage) {
    stage.register(unapproved(stage));
    return stage.beginLogin(unchanged -> {});
  }

  private static Object approvalWithdrawn(Stage stage) {
    PendingLogin login = stage.login();
    stage.register(unapproved(stage));
    return stage.launch(login, "x");
  }

  private static Registration unapproved(Stage stage) {
    Registration known = stage.platform.registration(ISSUER, CLIENT);
    return new Registration(
        known.key(),
        known.authorizationEndpoint(),
        known.tokenEndpoint(),
        known.jwksUri(),
        known.tokenAudience(),
        known.idTokenAlgorithms(),
        false);
  }

  private static Object withoutCookie(Stage stage) {
    return stage.beginLogin(Stage.listed(stage.initiation()), BrowserBinding.absent());
  }
}
