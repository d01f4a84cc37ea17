package fr.passerelle.training.attestation.badge;

import fr.passerelle.lti.host.ToolSettings;
import fr.passerelle.training.course.CourseVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;

/** Where what a badge names is published. */
@ApplicationScoped
class BadgeAddresses {

  static final String PATH = "/badges";

  @Inject private ToolSettings settings;

  URI issuer() {
    return settings.at(PATH + "/issuer");
  }

  /** One key, as section 8.2.4.1 wants it: {@code kid} leads to a JWK. */
  URI key(String kid) {
    return settings.at(PATH + "/keys/" + kid);
  }

  URI achievement(CourseVersion version) {
    return settings.at(PATH + "/achievements/" + version.courseId() + "/" + version.hash());
  }

  URI statusList(long list) {
    return settings.at(PATH + "/status/" + list);
  }

  /** What the issuer is called, and where it is. */
  Profile profile() {
    return Profile.of(issuer(), settings.name(), settings.baseUrl());
  }
}
