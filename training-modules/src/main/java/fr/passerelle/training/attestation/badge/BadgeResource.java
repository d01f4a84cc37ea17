package fr.passerelle.training.attestation.badge;

import com.nimbusds.jose.jwk.JWK;
import fr.passerelle.lti.keys.ToolKeys;
import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.persistence.ForCredentials;
import fr.passerelle.training.attestation.Attestation;
import fr.passerelle.training.attestation.Attestations;
import fr.passerelle.training.course.CourseVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** What whoever verifies a badge reads; nothing of it is about a person. */
@ApplicationScoped
@Path(BadgeAddresses.PATH)
public class BadgeResource {

  private static final String JSON = "application/json";
  private static final String ONE_MINUTE =
      "public, max-age=" + ToolKeys.PUBLISHED_FROM_MEMORY.toSeconds();
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  @Inject private BadgeAddresses addresses;
  @Inject private Badges badges;
  @Inject private StatusLists lists;
  @Inject private Attestations attestations;
  @Inject @ForCredentials private ToolKeys keys;

  @GET
  @Path("issuer")
  public Response issuer() {
    return answer(MAPPER.writeValueAsString(addresses.profile()), JSON);
  }

  /** Every public key that a badge may be signed with (RFC 7517). */
  @GET
  @Path("keys")
  public Response keys() {
    return answer(keys.publicKeySet().toString(true), "application/jwk-set+json");
  }

  /** The one that a badge's {@code kid} names. */
  @GET
  @Path("keys/{kid}")
  public Response key(@PathParam("kid") String kid) {
    return Optional.ofNullable(keys.publicKeySet().getKeyByKeyId(kid))
        .map(JWK::toJSONString)
        .map(jwk -> answer(jwk, "application/jwk+json"))
        .orElseThrow(BadgeResource::nothing);
  }

  /** A version of a course, as long as an attestation names it. */
  @GET
  @Path("achievements/{course:[a-z0-9-]{1,60}}/{hash:[0-9a-f]{16}}")
  @Transactional
  public Response achievement(@PathParam("course") String course, @PathParam("hash") String hash) {
    return attestations
        .any(new CourseVersion(course, hash))
        .map(Attestation::attested)
        .map(attested -> MAPPER.writeValueAsString(badges.achievement(attested)))
        .map(achievement -> answer(achievement, JSON))
        .orElseThrow(BadgeResource::nothing);
  }

  /** Which badges are revoked. */
  @GET
  @Path("status/{list:\\d{1,12}}")
  public Response status(@PathParam("list") long list) {
    return lists
        .jwt(list)
        .map(jwt -> answer(jwt, "application/vc+jwt"))
        .orElseThrow(BadgeResource::nothing);
  }

  private static Response answer(String text, String type) {
    return Response.ok(text, type)
        .header(HttpHeaders.CACHE_CONTROL, ONE_MINUTE)
        .header("Access-Control-Allow-Origin", "*")
        .build();
  }

  private static Problem nothing() {
    return new Problem(Status.NOT_FOUND, "lti.problem.notfound");
  }
}
