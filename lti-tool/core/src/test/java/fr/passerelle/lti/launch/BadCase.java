package fr.passerelle.lti.launch;

import fr.passerelle.lti.login.PendingLogin;
import fr.passerelle.lti.testing.TestPlatform;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** What somebody tries, and the reason it must be refused for. */
record BadCase(RefusalReason reason, String name, Function<Stage, Object> attempt) {

  static BadCase of(RefusalReason reason, String name, Function<Stage, Object> attempt) {
    return new BadCase(reason, name, attempt);
  }

  /** A login initiation whose parameters are the usual ones, changed. */
  static BadCase login(RefusalReason reason, String name, Consumer<Map<String, String>> change) {
    return of(reason, name, stage -> stage.beginLogin(change));
  }

  /** A launch with a token made of the usual claims. */
  static BadCase token(
      RefusalReason reason, String name, Function<Map<String, Object>, String> token) {
    return of(
        reason,
        name,
        stage -> {
          PendingLogin login = stage.login();
          return stage.launch(login, token.apply(stage.claims(login)));
        });
  }

  /** A launch with a good signature, whose claims are the usual ones, changed. */
  static BadCase claims(RefusalReason reason, String name, Consumer<Map<String, Object>> change) {
    return of(reason, name, stage -> stage.launch(change));
  }

  static BadCase deepLinking(
      RefusalReason reason, String name, Consumer<Map<String, Object>> change) {
    Consumer<Map<String, Object>> asked = Stage::asDeepLinking;
    return claims(reason, name, asked.andThen(change));
  }

  static BadCase review(RefusalReason reason, String name, Consumer<Map<String, Object>> change) {
    Consumer<Map<String, Object>> asked = Stage::asSubmissionReview;
    return claims(reason, name, asked.andThen(change));
  }

  static <T> Consumer<Map<String, T>> without(String name) {
    return values -> values.remove(name);
  }

  static <T> Consumer<Map<String, T>> with(String name, T value) {
    return values -> values.put(name, value);
  }

  /** A web address of so many characters. */
  static String address(int length) {
    String begin = "https://tool.example/";
    return begin + "a".repeat(length - begin.length());
  }

  /** The answer to this login, with a token that is good. */
  static Object answered(Stage stage, PendingLogin login) {
    return stage.launch(login, TestPlatform.signed(stage.claims(login)));
  }
}
