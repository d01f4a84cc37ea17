package fr.passerelle.training.attestation.badge;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import fr.passerelle.lti.host.Paris;
import fr.passerelle.training.attestation.Attestation;
import fr.passerelle.training.attestation.Attested;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An OpenBadgeCredential with the claims that make it the payload of a JWT (Open Badges 3.0,
 * sections 8.2.4.2 and B.1). The names of its parts are the standard's.
 *
 * @param iss the issuer, as {@code nbf} says {@code validFrom} again and {@code exp} {@code
 *     validUntil}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OpenBadge(
    @JsonProperty("@context") List<String> context,
    URI id,
    List<String> type,
    String name,
    Profile issuer,
    Instant validFrom,
    Instant validUntil,
    Subject credentialSubject,
    Status credentialStatus,
    List<Schema> credentialSchema,
    URI iss,
    URI sub,
    URI jti,
    long nbf,
    Long exp) {

  private static final List<String> CONTEXT =
      List.of(
          "https://www.w3.org/ns/credentials/v2",
          "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");

  private static final URI SCHEMA =
      URI.create(
          "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/"
              + "ob_v3p0_achievementcredential_schema.json");

  /**
   * Who achieved it.
   *
   * @param identifier their name; none where its holder does not want it to be shown
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Subject(
      URI id,
      List<String> type,
      Instant activityStartDate,
      Instant activityEndDate,
      Achievement achievement,
      List<Identity> identifier) {}

  /** A name by which somebody is known. */
  record Identity(String type, boolean hashed, String identityHash, String identityType) {

    static Identity named(String name) {
      return new Identity("IdentityObject", false, name, "name");
    }
  }

  /** Where it is said whether it is revoked (Bitstring Status List 1.0, section 2.1). */
  record Status(
      URI id, String type, String statusPurpose, String statusListIndex, URI statusListCredential) {

    static Status of(URI list, long index) {
      return new Status(
          URI.create(list + "#" + index),
          "BitstringStatusListEntry",
          "revocation",
          Long.toString(index),
          list);
    }
  }

  /** What it can be checked with. */
  record Schema(URI id, String type) {}

  /**
   * The badge of an attestation.
   *
   * @param id where it is checked
   */
  static OpenBadge of(
      Attestation attestation, URI id, Profile issuer, Achievement achievement, Status status) {
    Attested attested = attestation.attested();
    Instant from = morning(attestation.issuedOn());
    Instant until = attestation.expiresOn().map(last -> morning(last.plusDays(1))).orElse(null);
    URI subject = URI.create(id + "#holder");
    return new OpenBadge(
        CONTEXT,
        id,
        List.of("VerifiableCredential", "OpenBadgeCredential"),
        attested.title(),
        issuer,
        from,
        until,
        new Subject(
            subject,
            List.of("AchievementSubject"),
            morning(attested.begunOn()),
            morning(attested.completedOn()),
            achievement,
            attestation.shownName().map(Identity::named).map(List::of).orElse(null)),
        status,
        List.of(new Schema(SCHEMA, "1EdTechJsonSchemaValidator2019")),
        issuer.id(),
        subject,
        id,
        from.getEpochSecond(),
        until == null ? null : until.getEpochSecond());
  }

  private static Instant morning(LocalDate day) {
    return day.atStartOfDay(Paris.ZONE).toInstant();
  }
}
