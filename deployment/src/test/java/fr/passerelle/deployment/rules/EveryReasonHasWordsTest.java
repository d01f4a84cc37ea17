package fr.passerelle.deployment.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.admin.audit.Action;
import fr.passerelle.lti.admin.platform.PlatformState;
import fr.passerelle.lti.deeplinking.ChoiceRefused;
import fr.passerelle.lti.dynamicregistration.RegistrationRefused;
import fr.passerelle.lti.launch.RefusalReason;
import fr.passerelle.lti.registration.DeploymentState;
import fr.passerelle.lti.web.intake.Permission;
import fr.passerelle.lti.web.intake.RegistrationForm;
import fr.passerelle.training.gradebook.ColumnFailure;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A reason that somebody may be told is one that somebody has put into words, in every module. */
class EveryReasonHasWordsTest {

  private record Words(String bundle, String key) {}

  static Stream<Words> words() {
    return Stream.of(
            both("lti", "lti.register.refused.", RegistrationRefused.Reason.values()),
            lower("lti", "lti.choice.error.", "", ChoiceRefused.Reason.values()),
            upper("lti", "lti.permission.", "", Permission.values()),
            upper("lti", "lti.permission.", ".missing", Permission.values()),
            upper("admin", "admin.reason.", "", RefusalReason.values()),
            upper("admin", "admin.step.", "", RefusalReason.Step.values()),
            upper("admin", "admin.audit.", "", Action.values()),
            upper("admin", "admin.platform.", "", PlatformState.values()),
            upper("admin", "admin.deployment.", "", DeploymentState.values()),
            upper("admin", "admin.registration.", "", RegistrationForm.Field.values()),
            upper("admin", "admin.registration.wrong.", "", RegistrationForm.Flaw.values()),
            upper("training", "training.gradebook.trouble.", "", ColumnFailure.values()))
        .flatMap(all -> all);
  }

  @ParameterizedTest
  @MethodSource("words")
  void areWritten(Words words) {
    ResourceBundle texts = ResourceBundle.getBundle("texts." + words.bundle(), Locale.FRENCH);
    assertTrue(texts.containsKey(words.key()), words.key());
    assertFalse(texts.getString(words.key()).isBlank(), words.key());
  }

  private static Stream<Words> both(String bundle, String prefix, Enum<?>[] reasons) {
    return Stream.concat(
        lower(bundle, prefix, ".what", reasons), lower(bundle, prefix, ".then", reasons));
  }

  private static Stream<Words> lower(
      String bundle, String prefix, String suffix, Enum<?>[] reasons) {
    return Arrays.stream(reasons)
        .map(one -> new Words(bundle, prefix + one.name().toLowerCase(Locale.ROOT) + suffix));
  }

  private static Stream<Words> upper(
      String bundle, String prefix, String suffix, Enum<?>[] reasons) {
    return Arrays.stream(reasons).map(one -> new Words(bundle, prefix + one.name() + suffix));
  }
}
