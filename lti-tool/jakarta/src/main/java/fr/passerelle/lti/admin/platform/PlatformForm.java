package fr.passerelle.lti.admin.platform;

import fr.passerelle.lti.admin.page.FormError;
import fr.passerelle.lti.http.SameOrigin;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an administrator may change of a platform, as typed. */
public record PlatformForm(String typedAudience, String typedOrigins, boolean trustsDeployments) {

  private static final int AUDIENCE_LENGTH = 2000;
  private static final int ORIGINS_LENGTH = 2000;

  List<FormError> errors() {
    List<FormError> errors = new ArrayList<>();
    if (typedAudience.strip().length() > AUDIENCE_LENGTH
        || typedAudience.matches("(?s).*\\p{Cntrl}.*")) {
      errors.add(new FormError("audience", "admin.platform.audience.toolong"));
    }
    if (typedOrigins.length() > ORIGINS_LENGTH || !words().allMatch(PlatformForm::isOrigin)) {
      errors.add(new FormError("origins", "admin.platform.origins.wrong"));
    }
    return errors;
  }

  Optional<String> audience() {
    return Optional.of(typedAudience.strip()).filter(text -> !text.isEmpty());
  }

  List<String> origins() {
    return words().map(word -> SameOrigin.origin(URI.create(word))).distinct().toList();
  }

  private Stream<String> words() {
    return Stream.of(typedOrigins.strip().split("[\\s,]+")).filter(word -> !word.isEmpty());
  }

  /** A whole address would not match: browsers compare scheme, host and port. */
  private static boolean isOrigin(String word) {
    return word.matches("https?://[A-Za-z0-9._-]+(:[0-9]{1,5})?/?");
  }
}
