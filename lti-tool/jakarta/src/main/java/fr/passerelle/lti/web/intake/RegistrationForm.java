package fr.passerelle.lti.web.intake;

import fr.passerelle.lti.http.WebAddress;
import fr.passerelle.lti.persistence.NewRegistration;
import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.registration.RegistrationKey;
import fr.passerelle.lti.web.operator.OperatorRefusal;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A registration typed in by an administrator, read with a clear word about what is wrong. */
public record RegistrationForm(MultivaluedMap<String, String> form) {

  /** The box beside the fields. */
  public static final String TRUST = "trust_deployments";

  /** What is asked for, by the names of the operator's command. */
  public enum Field {
    NAME(255, false, false),
    /** https by OpenID Connect Core, section 2; http only serves a demo. */
    ISSUER(1000, true, true),
    CLIENT_ID(255, true, false),
    DEPLOYMENT_ID(255, false, false),
    AUTHORIZATION_ENDPOINT(WebAddress.LONGEST, true, true),
    /** Missing for a platform that has no services. */
    TOKEN_ENDPOINT(WebAddress.LONGEST, false, true),
    JWKS_URI(WebAddress.LONGEST, true, true),
    TOKEN_AUDIENCE(WebAddress.LONGEST, false, false);

    private final int longest;
    private final boolean required;
    private final boolean address;

    Field(int longest, boolean required, boolean address) {
      this.longest = longest;
      this.required = required;
      this.address = address;
    }

    /** As it is called in forms. */
    public String parameter() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    public boolean isRequired() {
      return required;
    }

    public boolean isAddress() {
      return address;
    }

    public int longest() {
      return longest;
    }
  }

  /** How a field may be wrong. */
  public enum Flaw {
    MISSING("is missing"),
    TOO_LONG("too long"),
    SEVERAL_LINES("one line of text"),
    NO_ADDRESS("an http or https address");

    private final String words;

    Flaw(String words) {
      this.words = words;
    }
  }

  /** A field and what is wrong with it. */
  public record Wrong(Field field, Flaw flaw) {

    String words() {
      return field.parameter() + ": " + flaw.words;
    }
  }

  /** Every field that is wrong, in the form's order. */
  public List<Wrong> wrongs() {
    return Arrays.stream(Field.values())
        .flatMap(field -> flaw(field).map(flaw -> new Wrong(field, flaw)).stream())
        .toList();
  }

  /** What was typed into a field, without the spaces around it; may be empty. */
  public String typed(Field field) {
    String typed = form.getFirst(field.parameter());
    return typed == null ? "" : typed.strip();
  }

  /**
   * The registration, approved from the start: the person who types it in has the facts.
   *
   * @throws OperatorRefusal naming the first field that is wrong
   */
  public NewRegistration read() {
    wrongs().stream()
        .findFirst()
        .ifPresent(
            wrong -> {
              throw OperatorRefusal.badForm(wrong.words());
            });
    return new NewRegistration(
        new Registration(
            new RegistrationKey(typed(Field.ISSUER), typed(Field.CLIENT_ID)),
            URI.create(typed(Field.AUTHORIZATION_ENDPOINT)),
            optional(Field.TOKEN_ENDPOINT).map(URI::create),
            URI.create(typed(Field.JWKS_URI)),
            optional(Field.TOKEN_AUDIENCE),
            Set.of("RS256"),
            true),
        optional(Field.NAME).orElse("Espace de travail"),
        null,
        ToolDescription.SCOPES,
        Optional.empty(),
        optional(Field.DEPLOYMENT_ID),
        trustsDeployments());
  }

  /** Whether all the platform's deployments are let in, those to come included. */
  public boolean trustsDeployments() {
    String typed = form.getFirst(TRUST);
    return typed != null && !typed.isBlank() && !"false".equalsIgnoreCase(typed.strip());
  }

  private Optional<Flaw> flaw(Field field) {
    String text = typed(field);
    if (text.isEmpty()) {
      return field.required ? Optional.of(Flaw.MISSING) : Optional.empty();
    }
    if (text.length() > field.longest) {
      return Optional.of(Flaw.TOO_LONG);
    }
    if (text.matches("(?s).*\\p{Cntrl}.*")) {
      return Optional.of(Flaw.SEVERAL_LINES);
    }
    return field.address && WebAddress.read(text).isEmpty()
        ? Optional.of(Flaw.NO_ADDRESS)
        : Optional.empty();
  }

  private Optional<String> optional(Field field) {
    return Optional.of(typed(field)).filter(text -> !text.isEmpty());
  }
}
