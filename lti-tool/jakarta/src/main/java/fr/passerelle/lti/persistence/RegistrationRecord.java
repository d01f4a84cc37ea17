package fr.passerelle.lti.persistence;

import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.registration.RegistrationKey;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A {@link Registration} as it is kept, with what only this tool needs to know of it. */
@Entity
@Table(name = "lti_registration")
public class RegistrationRecord {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lti_seq")
  @SequenceGenerator(name = "lti_seq", sequenceName = "lti_seq", allocationSize = 50)
  private long id;

  private String issuer;

  @Column(name = "client_id")
  private String clientId;

  private String name;
  private String product;

  @Column(name = "authorization_endpoint")
  private String authorizationEndpoint;

  @Column(name = "token_endpoint")
  private String tokenEndpoint;

  @Column(name = "jwks_uri")
  private String jwksUri;

  @Column(name = "token_audience")
  private String tokenAudience;

  @Column(name = "id_token_algorithms")
  private String idTokenAlgorithms;

  private String scopes;
  private boolean approved;
  private boolean suspended;

  @Column(name = "frame_ancestors")
  private String frameAncestors;

  @Column(name = "created_at")
  private Instant createdAt;

  @Embedded private PlatformHealth health;

  protected RegistrationRecord() {}

  RegistrationRecord(NewRegistration what, Instant now) {
    Registration registration = what.registration();
    issuer = registration.issuer();
    clientId = registration.clientId();
    name = what.name();
    product = what.product();
    authorizationEndpoint = registration.authorizationEndpoint().toString();
    tokenEndpoint = registration.tokenEndpoint().toString();
    jwksUri = registration.jwksUri().toString();
    tokenAudience = registration.tokenAudience().orElse(null);
    idTokenAlgorithms = String.join(" ", registration.idTokenAlgorithms());
    scopes = String.join(" ", what.scopes());
    approved = registration.approved();
    createdAt = now;
  }

  /** The registration's own number in this tool. */
  public long id() {
    return id;
  }

  /** What the administrator calls this platform. */
  public String name() {
    return name;
  }

  public boolean approved() {
    return approved;
  }

  /** The platform's product family, such as {@code moodle}, if it told. */
  public Optional<String> product() {
    return Optional.ofNullable(product);
  }

  public Instant createdAt() {
    return createdAt;
  }

  /** The scopes the platform granted. */
  public List<String> scopes() {
    return List.of(scopes.split(" "));
  }

  /** Further origins that frame this platform's pages, and so ours; usually none. */
  public List<String> frameAncestors() {
    return frameAncestors == null ? List.of() : List.of(frameAncestors.split(" "));
  }

  /** How the platform does, as far as launches and deliveries have shown. */
  public PlatformHealth health() {
    return health == null ? new PlatformHealth() : health;
  }

  /** Whether an administrator has taken an approval back. */
  public boolean suspended() {
    return suspended;
  }

  /** Lets the platform launch, for the first time or again. */
  public void approve() {
    approved = true;
    suspended = false;
  }

  /** Lets the platform launch no more. */
  public void suspend() {
    approved = false;
    suspended = true;
  }

  /**
   * @param audience what the token endpoint wants to be called in assertions; empty for its address
   */
  public void overrideTokenAudience(Optional<String> audience) {
    tokenAudience = audience.orElse(null);
  }

  /**
   * @param origins web origins, such as {@code https://ent.example}
   */
  public void letFrame(List<String> origins) {
    frameAncestors = origins.isEmpty() ? null : String.join(" ", origins);
  }

  /** The registration as the LTI core knows it. */
  public Registration registration() {
    return new Registration(
        new RegistrationKey(issuer, clientId),
        URI.create(authorizationEndpoint),
        URI.create(tokenEndpoint),
        URI.create(jwksUri),
        Optional.ofNullable(tokenAudience),
        Set.of(idTokenAlgorithms.split(" ")),
        approved);
  }
}
