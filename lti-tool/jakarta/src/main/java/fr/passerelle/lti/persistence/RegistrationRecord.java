package fr.passerelle.lti.persistence;

import fr.passerelle.lti.registration.Registration;
import fr.passerelle.lti.registration.RegistrationKey;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A {@link Registration} as it is kept, with what only this tool needs to know of it. */
@Entity
@Table(name = "lti_registration")
public class RegistrationRecord {

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lti_seq")
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
  private String messages;
  private boolean approved;
  private boolean suspended;

  @Column(name = "trusts_deployments")
  private boolean trustsDeployments;

  @Column(name = "frame_ancestors")
  private String frameAncestors;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Column(name = "leaving_since")
  private Instant leavingSince;

  @Column(name = "former_addresses")
  private String formerAddresses;

  @Embedded private PlatformHealth health;

  protected RegistrationRecord() {}

  RegistrationRecord(NewRegistration what, Instant now) {
    issuer = what.registration().issuer();
    clientId = what.registration().clientId();
    name = what.name();
    tokenAudience = what.registration().tokenAudience().orElse(null);
    approved = what.registration().approved();
    trustsDeployments = what.trustsDeployments();
    createdAt = now;
    describe(what);
  }

  /**
   * Keeps what the platform says of itself now. Who it is (issuer, client, number) stays, and so
   * does what our administrators decided: approval, suspension and a token audience of their own.
   */
  void update(NewRegistration what, Instant now) {
    describe(what);
    if (tokenAudience == null) {
      tokenAudience = what.registration().tokenAudience().orElse(null);
    }
    updatedAt = now;
  }

  private void describe(NewRegistration what) {
    Registration registration = what.registration();
    product = what.product();
    authorizationEndpoint = registration.authorizationEndpoint().toString();
    tokenEndpoint = registration.tokenEndpoint().map(URI::toString).orElse(null);
    jwksUri = registration.jwksUri().toString();
    idTokenAlgorithms = String.join(" ", registration.idTokenAlgorithms());
    scopes = String.join(" ", what.scopes());
    messages = what.messages().map(types -> String.join(" ", types)).orElse(null);
  }

  /** The addresses that decide whom we believe, where our tokens go and for whom they are. */
  List<String> addresses() {
    return Stream.of(authorizationEndpoint, tokenEndpoint, jwksUri, tokenAudience)
        .filter(Objects::nonNull)
        .toList();
  }

  /**
   * Takes the approval back, if there is one, until an administrator has seen that the addresses
   * are others now; of several changes the first ones are kept to compare with.
   */
  void awaitApproval(List<String> addressesBefore) {
    approved = false;
    if (formerAddresses == null) {
      formerAddresses = String.join(" ", addressesBefore);
    }
  }

  void rename(String newName) {
    name = newName;
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

  /** When the platform last registered again. */
  public Optional<Instant> updatedAt() {
    return Optional.ofNullable(updatedAt);
  }

  /** The addresses before an update that awaits approval; empty without such an update. */
  public List<String> formerAddresses() {
    return formerAddresses == null ? List.of() : List.of(formerAddresses.split(" "));
  }

  /** The scopes the platform granted. */
  public List<String> scopes() {
    return List.of(scopes.split(" "));
  }

  /** The message types the platform said it sends, if it said so. */
  public Optional<Set<String>> messages() {
    return Optional.ofNullable(messages).map(types -> Set.of(types.split(" ")));
  }

  /** Further origins that frame this platform's pages, and so ours; usually none. */
  public List<String> frameAncestors() {
    return frameAncestors == null ? List.of() : List.of(frameAncestors.split(" "));
  }

  /** How the platform does, as far as launches and deliveries have shown. */
  public PlatformHealth health() {
    return health == null ? new PlatformHealth() : health;
  }

  /**
   * Whether its deployments are let in as soon as they show themselves: some platforms make one of
   * each placement.
   */
  public boolean trustsDeployments() {
    return trustsDeployments;
  }

  /** Lets in the deployments to come, or has each of them wait for a decision. */
  public void trustDeployments(boolean all) {
    trustsDeployments = all;
  }

  /** Whether an administrator has taken an approval back. */
  public boolean suspended() {
    return suspended;
  }

  /** Lets the platform launch, for the first time or again; unless it is being removed. */
  public void approve() {
    if (!isLeaving()) {
      approved = true;
      suspended = false;
      formerAddresses = null;
    }
  }

  /** Closes it for good: from now on everything that hangs on it is being deleted. */
  public void leave(Instant now) {
    suspend();
    leavingSince = now;
  }

  public boolean isLeaving() {
    return leavingSince != null;
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
        Optional.ofNullable(tokenEndpoint).map(URI::create),
        URI.create(jwksUri),
        Optional.ofNullable(tokenAudience),
        Set.of(idTokenAlgorithms.split(" ")),
        approved);
  }
}
