package fr.passerelle.lti.launch;

/**
 * Why a login or a launch was refused: one reason per check, in the order of the checks, which is
 * the specifications' order.
 */
public enum RefusalReason {
  /** A parameter is missing, repeated, too long, or holds what is no text. */
  MALFORMED_REQUEST(Step.REQUEST),

  /** No registration has this issuer (Security Framework 1.0, section 5.1.1.1). */
  UNKNOWN_ISSUER(Step.REGISTRATION),
  /** A registration has this issuer but for the slash at its end. */
  ISSUER_WRITTEN_OTHERWISE(Step.REGISTRATION),
  /** The issuer is known, the client id is not. */
  UNKNOWN_CLIENT(Step.REGISTRATION),
  /** The issuer has several registrations and the login names none of them. */
  AMBIGUOUS_CLIENT(Step.REGISTRATION),
  /** Our administrator has not let this platform in yet. */
  REGISTRATION_AWAITING_APPROVAL(Step.REGISTRATION),
  /** The {@code target_link_uri} leads out of this tool. */
  TARGET_OUTSIDE_TOOL(Step.REGISTRATION),

  /**
   * The platform answered with an error instead of a token (Security Framework 1.0, section
   * 5.1.1.5).
   */
  PLATFORM_REPORTED_ERROR(Step.STATE),
  /** The answer carries no state. */
  STATE_MISSING(Step.STATE),
  /** No login began with this state. */
  STATE_UNKNOWN(Step.STATE),
  /** The login began too long ago. */
  STATE_EXPIRED(Step.STATE),
  /** An answer with this state came before: a replay, or a page sent twice. */
  STATE_ALREADY_USED(Step.STATE),
  /** The login began in another browser, or this one sent no secret to be recognised by. */
  OTHER_BROWSER(Step.STATE),

  /** The answer carries no id token. */
  TOKEN_MISSING(Step.TOKEN),
  /** The token is longer than {@link AuthenticationResponse#MAX_TOKEN_CHARACTERS}. */
  TOKEN_TOO_LARGE(Step.TOKEN),
  /** The token is no signed JWT. */
  TOKEN_MALFORMED(Step.TOKEN),
  /** {@code alg} is not what the platform registered; never none, never a shared secret. */
  ALGORITHM_NOT_ALLOWED(Step.TOKEN),
  /** The header brings its own key or address of a key, or an extension that must be understood. */
  HEADER_NOT_ALLOWED(Step.TOKEN),
  /** The header has no {@code kid}. */
  KEY_ID_MISSING(Step.TOKEN),

  /** The platform's key set cannot be read. */
  PLATFORM_KEYS_UNAVAILABLE(Step.SIGNATURE),
  /** The platform's key set holds no such key. */
  KEY_UNKNOWN(Step.SIGNATURE),
  /** The signature is not the platform's (Security Framework 1.0, section 5.1.3, step 1). */
  SIGNATURE_INVALID(Step.SIGNATURE),

  /** {@code iss} is not the registered issuer (step 2). */
  ISSUER_MISMATCH(Step.SECURITY_CLAIMS),
  /** {@code aud} does not name our client id (step 3). */
  AUDIENCE_MISMATCH(Step.SECURITY_CLAIMS),
  /** {@code azp} is missing beside several audiences, or is not our client id (steps 4 and 5). */
  AUTHORIZED_PARTY_MISMATCH(Step.SECURITY_CLAIMS),
  /** {@code exp} or {@code iat} is missing. */
  TIMESTAMPS_MISSING(Step.SECURITY_CLAIMS),
  /** {@code exp} has passed (step 7). */
  TOKEN_EXPIRED(Step.SECURITY_CLAIMS),
  /** {@code nbf} lies in the future (RFC 7519, section 4.1.5). */
  NOT_VALID_YET(Step.SECURITY_CLAIMS),
  /** {@code iat} lies in the future (step 8). */
  ISSUED_IN_FUTURE(Step.SECURITY_CLAIMS),
  /** {@code iat} lies before any login that is still valid (step 8). */
  ISSUED_TOO_LONG_AGO(Step.SECURITY_CLAIMS),
  /** {@code nonce} is missing or not the login's (step 9). */
  NONCE_MISMATCH(Step.SECURITY_CLAIMS),

  /** {@code message_type} is missing or none this tool answers (LTI Core 1.3, section 5.3.1). */
  MESSAGE_TYPE_UNSUPPORTED(Step.MESSAGE_CLAIMS),
  /** {@code version} is not 1.3.0 (section 5.3.2). */
  VERSION_UNSUPPORTED(Step.MESSAGE_CLAIMS),
  /** {@code deployment_id} is missing (section 5.3.3). */
  DEPLOYMENT_MISSING(Step.MESSAGE_CLAIMS),
  /** Our administrator has not decided about this deployment yet. */
  DEPLOYMENT_AWAITING_APPROVAL(Step.MESSAGE_CLAIMS),
  /** Our administrator has refused this deployment. */
  DEPLOYMENT_REFUSED(Step.MESSAGE_CLAIMS),
  /** {@code target_link_uri} is not the one the login asked for (section 5.3.4). */
  TARGET_LINK_MISMATCH(Step.MESSAGE_CLAIMS),
  /** {@code resource_link} or its id is missing (section 5.3.5). */
  RESOURCE_LINK_MISSING(Step.MESSAGE_CLAIMS),
  /** {@code deep_linking_settings} is missing (Deep Linking 2.0, section 4.4.1). */
  DEEP_LINKING_SETTINGS_MISSING(Step.MESSAGE_CLAIMS),
  /** {@code for_user} or its id is missing (Submission Review 1.0, “For user claim”). */
  FOR_USER_MISSING(Step.MESSAGE_CLAIMS),
  /** A review without the address of a line item (Submission Review 1.0). */
  LINE_ITEM_MISSING(Step.MESSAGE_CLAIMS),
  /** {@code roles} is missing; an empty list is a launch without rights (section 5.3.7). */
  ROLES_MISSING(Step.MESSAGE_CLAIMS),
  /** There is no {@code sub}: an anonymous launch, legal but of no use here (section 5.3.6). */
  ANONYMOUS_LAUNCH(Step.MESSAGE_CLAIMS),
  /** A claim has the wrong type or an impossible value; optional claims are read last. */
  CLAIM_MALFORMED(Step.MESSAGE_CLAIMS);

  /** The parts of a launch, in order. */
  public enum Step {
    /** The request's parameters. */
    REQUEST,
    /** Which platform it is, and what it asks to open. */
    REGISTRATION,
    /** Which login is answered, and in which browser. */
    STATE,
    /** The token's form and header. */
    TOKEN,
    /** Whether the platform signed it. */
    SIGNATURE,
    /** From whom, to whom, when, in answer to what. */
    SECURITY_CLAIMS,
    /** What is asked for, and by whom. */
    MESSAGE_CLAIMS
  }

  private final Step step;

  RefusalReason(Step step) {
    this.step = step;
  }

  /** The part of the launch the check belongs to. */
  public Step step() {
    return step;
  }

  /** How far the validation got: the number of the check that failed, from 1 on. */
  public int check() {
    return ordinal() + 1;
  }
}
