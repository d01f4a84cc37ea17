package fr.passerelle.lti.platform;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Something a product does in its own way. Each is dealt with in one place, named here, and for
 * every platform alike where that does no harm: products are copied, renamed and mended, so hardly
 * anything asks which one it talks to. What Moodle does was also seen on a running Moodle 4.4.
 */
public enum Oddity {
  /**
   * The {@code aud} of a token request is a constant and not the token endpoint, or was: the
   * endpoint has been seen to be accepted since. Default in {@link PlatformFamily#tokenAudience()},
   * kept per registration, used by the one class that makes assertions.
   */
  ASSERTION_HAS_ITS_OWN_AUDIENCE(
      "https://github.com/oat-sa/lib-lti1p3-core/issues/46", PlatformFamily.BRIGHTSPACE),
  /**
   * A list of audiences in a token request ends in a server error: we send one text to everybody.
   */
  ASSERTION_AUDIENCE_IS_ONE_TEXT(
      "https://github.com/oat-sa/lib-lti1p3-core/issues/187", PlatformFamily.BRIGHTSPACE),
  /** The token endpoint's address counts to the last slash: we send it as it was registered. */
  ASSERTION_AUDIENCE_TO_THE_LETTER(
      "https://github.com/instructure/canvas-lms/issues/1925", PlatformFamily.CANVAS),
  /**
   * Times of an assertion with a fraction count as missing: ours are whole seconds, made by the one
   * class that makes assertions.
   */
  ASSERTION_TIMES_ARE_WHOLE(
      "https://github.com/oat-sa/lib-lti1p3-core/issues/153", PlatformFamily.BLACKBOARD),
  /**
   * Whatever the tool signs needs a {@code kid} in its header, deep linking responses included:
   * {@link fr.passerelle.lti.keys.ToolKeys#sign} always writes one.
   */
  SIGNED_WITH_A_NAMED_KEY(
      "https://github.com/1EdTech/lti-1-3-php-library/issues/34", PlatformFamily.BRIGHTSPACE),
  /**
   * Keys are published without {@code alg}: {@link fr.passerelle.lti.keys.PlatformKeys} then goes
   * by the kind of key, while the algorithm is the one registered.
   */
  KEYS_WITHOUT_ALGORITHM(
      "https://github.com/1EdTech/lti-1-3-php-library/issues/34", PlatformFamily.BRIGHTSPACE),
  /**
   * Access tokens come as {@code text/html}: the content type of token answers is not looked at.
   */
  TOKEN_ANSWER_IS_CALLED_HTML(
      "https://github.com/moodle/moodle/blob/MOODLE_404_STABLE/mod/lti/token.php",
      PlatformFamily.MOODLE),
  /** A score's timestamp needs its zone: {@link fr.passerelle.lti.ags.Score} is sent with Z. */
  SCORE_TIMES_NEED_A_ZONE(
      "https://github.com/dmitry-viskov/pylti1.3/issues/14", PlatformFamily.BLACKBOARD),
  /**
   * A line item's address carries a query string: {@link fr.passerelle.lti.ags.LineItemUrls}
   * inserts {@code /scores} and {@code /results} before it.
   */
  LINE_ITEM_URL_HAS_A_QUERY("https://github.com/tsugiproject/tsugi/pull/85", PlatformFamily.MOODLE),
  /**
   * The {@code Link} headers of the grade services have typographic quotes and {@code &amp;}:
   * {@link fr.passerelle.lti.http.LinkHeader} reads them all the same.
   */
  LINK_HEADER_MALFORMED(
      "https://github.com/moodle/moodle/blob/MOODLE_404_STABLE/mod/lti/service/gradebookservices/classes/local/resources/lineitems.php",
      PlatformFamily.MOODLE),
  /**
   * Line items are only sent to a request whose {@code Accept} is the container's media type and
   * nothing else: {@link fr.passerelle.lti.service.ServiceCalls} sends exactly one.
   */
  LINE_ITEMS_NEED_THE_EXACT_ACCEPT(
      "https://github.com/moodle/moodle/blob/MOODLE_404_STABLE/mod/lti/service/gradebookservices/classes/local/resources/lineitems.php",
      PlatformFamily.MOODLE),
  /**
   * A score whose grading is not finished erases the grade held, where others take one that is
   * finished for passed (Stud.IP shows « bestanden » at 16 %): running progress is called {@link
   * PlatformFamily#runningProgress()}.
   */
  UNFINISHED_GRADES_ARE_ERASED(
      "https://github.com/moodle/moodle/blob/MOODLE_404_STABLE/mod/lti/service/gradebookservices/classes/local/resources/scores.php",
      PlatformFamily.MOODLE),
  /**
   * Results with a page size end in 404: {@link fr.passerelle.lti.ags.ResultService} asks for none.
   */
  RESULTS_REFUSE_A_LIMIT(
      "https://github.com/moodle/moodle/blob/MOODLE_404_STABLE/mod/lti/service/gradebookservices/classes/local/resources/results.php",
      PlatformFamily.MOODLE),
  /**
   * The roster comes in one answer, however long, unless asked for pages, and the address of the
   * next page repeats {@code limit} and {@code rlid} but not {@code role}: ask for a page size and
   * for no role, and tell learners by each {@link fr.passerelle.lti.nrps.Member#roles()}.
   */
  ROSTER_PAGES_FORGET_THE_ROLE(
      "https://github.com/moodle/moodle/blob/MOODLE_404_STABLE/mod/lti/service/memberships/classes/local/service/memberships.php",
      PlatformFamily.MOODLE),
  /**
   * {@code rlid} is no parameter it knows, and refused with 400: a tool that asks for a link's
   * roster is ready to take the course's instead. Schoology's.
   */
  NO_ROSTER_OF_A_LINK(
      "https://github.com/code-dot-org/code-dot-org/pull/57068", PlatformFamily.OTHER),
  /**
   * A token without the scope is answered with 401 where others say 403: refused twice, it counts
   * as {@link fr.passerelle.lti.service.ServiceOutcome.Reason#NOT_PERMITTED}.
   */
  MISSING_SCOPE_IS_UNAUTHORIZED(
      "https://github.com/moodle/moodle/blob/MOODLE_404_STABLE/mod/lti/service/gradebookservices/classes/local/resources/lineitems.php",
      PlatformFamily.MOODLE),
  /**
   * Beside several line items the launch still names one, the first: a tool that keeps several
   * columns finds them by {@code resourceId}, not by the claim.
   */
  LINE_ITEM_CLAIM_NAMES_THE_FIRST(
      "https://github.com/openedx/xblock-lti-consumer/issues/707", PlatformFamily.OPEN_EDX),
  /**
   * One list holds roles of all three kinds, so that a learner who teaches elsewhere arrives with
   * an institution's Instructor too: {@link fr.passerelle.lti.claim.Roles} counts context roles
   * only.
   */
  ROLES_OF_ALL_KINDS_AT_ONCE("https://github.com/hypothesis/lms/pull/4373", PlatformFamily.CANVAS),
  /**
   * Before the role map of 2026 launches held system and institution roles only: {@link
   * fr.passerelle.lti.claim.Roles} gives nobody rights for those, and its teachers arrive without
   * any until the platform is updated.
   */
  NO_CONTEXT_ROLES(
      "https://github.com/openedx/xblock-lti-consumer/issues/618", PlatformFamily.OPEN_EDX),
  /**
   * Times in tokens have fractions, as JWT allows (RFC 7519, section 2): they are read as decimals.
   */
  FRACTIONAL_TIMESTAMPS("https://github.com/Cvmcosta/ltijs/issues/143", PlatformFamily.OTHER),
  /**
   * Without an agreement a launch tells an identifier and roles but no name: {@link
   * fr.passerelle.lti.claim.Person} does without.
   */
  NAMES_WITHHELD_BY_DEFAULT(
      "https://developer.itslearning.com/LTI_configuration_information.html",
      PlatformFamily.ITSLEARNING),
  /**
   * What a claim has nothing to say about is sent as {@code null}, a link's title for one: {@link
   * fr.passerelle.lti.json.JsonObject} takes that for absent.
   */
  NULL_MEANS_ABSENT(
      "https://gist.github.com/westonkd/893d18f8a1bb36cb79d0a24324475fe6", PlatformFamily.CANVAS),
  /**
   * Every registration's deployment is called {@code 1}, and each link may be a registration of its
   * own: a deployment is one only together with its registration, which a login finds by its client
   * id.
   */
  DEPLOYMENTS_ALL_CALLED_ALIKE(
      "https://github.com/openedx/xblock-lti-consumer/pull/89", PlatformFamily.OPEN_EDX),
  /**
   * The issuer is the product's address, not the site's: the client id tells sites apart, and
   * {@link fr.passerelle.lti.registration.RegistrationKey} holds both.
   */
  ISSUER_IS_NOT_THE_SITE(
      "https://developerdocs.instructure.com/services/canvas/external-tools/lti/file.lti_dev_key_config",
      PlatformFamily.CANVAS),
  /**
   * Services live on the site's own host, which neither the issuer nor the token endpoint names: a
   * host that sends tokens to known hosts only has to be told it.
   */
  SERVICES_LIVE_ELSEWHERE(
      "https://docs.anthology.com/docs/blackboard/lti/1.3/lti-subsystems/lti-sub-authentication",
      PlatformFamily.BLACKBOARD,
      PlatformFamily.CANVAS),
  /**
   * All sites share one issuer, and a tool one client id: only the deployment tells schools apart,
   * so each awaits our administrator's approval by itself.
   */
  ONE_ISSUER_FOR_ALL_SITES(
      "https://docs.anthology.com/docs/blackboard/lti/1.3/dl/dl-item-launch",
      PlatformFamily.BLACKBOARD),
  /**
   * {@code lti_storage_target} is not repeated with the launch: {@link
   * fr.passerelle.lti.login.PendingLogin} remembers it from the login.
   */
  STORAGE_FRAME_ONLY_AT_LOGIN(
      "https://docs.anthology.com/docs/lti/core/poidc-login-lti_storage_target",
      PlatformFamily.BLACKBOARD),
  /** Platform storage answers in the parent frame itself: the frame is called {@code _parent}. */
  STORAGE_IN_THE_PARENT("https://github.com/sakaiproject/sakai/pull/12252", PlatformFamily.SAKAI),
  /**
   * Platform storage answers in a frame beside the tool's, on the host of the authorization
   * endpoint: see {@link fr.passerelle.lti.login.PlatformStorage}.
   */
  STORAGE_IN_A_FORWARDING_FRAME(
      "https://developerdocs.instructure.com/services/canvas/external-tools/lti/file.lti_window_post_message",
      PlatformFamily.CANVAS);

  private final URI evidence;
  private final Set<PlatformFamily> families;

  Oddity(String evidence, PlatformFamily... families) {
    this.evidence = URI.create(evidence);
    this.families = Set.of(families);
  }

  /** Where it is documented or was reported. */
  public URI evidence() {
    return evidence;
  }

  /** The products known for it; {@link PlatformFamily#OTHER} for one that is not named here. */
  public Set<PlatformFamily> families() {
    return families;
  }

  /** What to expect of a product. */
  public static List<Oddity> of(PlatformFamily family) {
    return Arrays.stream(values()).filter(oddity -> oddity.families.contains(family)).toList();
  }
}
