package fr.passerelle.lti.platform;

import fr.passerelle.lti.ags.GradingProgress;
import java.util.Locale;
import java.util.Optional;

/**
 * A product among platforms, known by the {@code product_family_code} it sends (LTI Core 1.3,
 * section 5.4.2; Dynamic Registration 1.0, “LTI Configuration”). For defaults and for hints to
 * administrators, never for a decision about rights: anybody may claim to be any product.
 */
public enum PlatformFamily {
  /** Moodle, and what is built on it: Éléa, M@gistère; our demo workspace is modelled on it. */
  MOODLE("moodle", "passerelle-sandbox"),
  /** Canvas, by Instructure. */
  CANVAS("canvas"),
  /** Brightspace, by D2L. */
  BRIGHTSPACE("desire2learn", "brightspace", "d2l"),
  /** Blackboard Learn, by Anthology. */
  BLACKBOARD("blackboard"),
  /** Sakai. */
  SAKAI("sakai"),
  /** Open edX. */
  OPEN_EDX("edx"),
  /** itslearning, by Sanoma. */
  ITSLEARNING("itslearning"),
  /** Every other product, and platforms that do not say. */
  OTHER;

  private final String[] names;

  PlatformFamily(String... names) {
    this.names = names;
  }

  /**
   * The product with this code; codes are compared without regard to case and additions, as in
   * {@code BlackboardLearn}.
   */
  public static PlatformFamily of(Optional<String> productFamilyCode) {
    String code = productFamilyCode.orElse("").toLowerCase(Locale.ROOT);
    for (PlatformFamily family : values()) {
      for (String name : family.names) {
        if (code.contains(name)) {
          return family;
        }
      }
    }
    return OTHER;
  }

  /**
   * The {@code aud} of token requests where it is known not to be the token endpoint: a default for
   * {@link fr.passerelle.lti.registration.Registration#tokenAudience()}.
   *
   * @see Oddity#ASSERTION_HAS_ITS_OWN_AUDIENCE
   */
  public Optional<String> tokenAudience() {
    return this == BRIGHTSPACE
        ? Optional.of("https://api.brightspace.com/auth/token")
        : Optional.empty();
  }

  /**
   * What the grading of running progress is called: by the standard it is pending (Assignment and
   * Grade Services 2.0, section 3.4.8).
   *
   * @see Oddity#UNFINISHED_GRADES_ARE_ERASED
   */
  public GradingProgress runningProgress() {
    return this == MOODLE ? GradingProgress.FULLY_GRADED : GradingProgress.PENDING;
  }

  /**
   * Whether a column may be made as one of a link. On Moodle a link with two columns is launched
   * with none: a launch names the link's column only where there is exactly one (Assignment and
   * Grade Services 2.0, section 3.1).
   */
  public boolean takesColumnsOfLinks() {
    return this != MOODLE;
  }
}
