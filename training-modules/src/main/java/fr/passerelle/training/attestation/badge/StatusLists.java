package fr.passerelle.training.attestation.badge;

import com.nimbusds.jose.JOSEObjectType;
import fr.passerelle.training.attestation.Attestations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The lists of what is revoked, signed. Anybody may ask for them, so that each node keeps a list
 * for {@link #KEPT}.
 */
@ApplicationScoped
class StatusLists {

  private static final Duration KEPT = Duration.ofSeconds(10);

  private static final JOSEObjectType TYPE = new JOSEObjectType("vc+jwt");

  @Inject private Attestations attestations;
  @Inject private CredentialSigner signer;
  @Inject private BadgeAddresses addresses;
  @Inject private Clock clock;

  private final Map<Long, Kept> lists = new ConcurrentHashMap<>();

  private record Kept(String jwt, Instant until) {}

  /** The list of this number as a compact JWS; none where no attestation can have one in it. */
  Optional<String> jwt(long list) {
    Instant now = clock.instant();
    return Optional.ofNullable(lists.get(list))
        .filter(kept -> now.isBefore(kept.until()))
        .map(Kept::jwt)
        .or(() -> read(list, now));
  }

  private Optional<String> read(long list, Instant now) {
    long first = list * StatusList.LENGTH;
    if (list > 0 && first > attestations.highestNumber()) {
      return Optional.empty();
    }
    List<Integer> revoked =
        attestations.ended(first, first + StatusList.LENGTH).stream()
            .map(number -> (int) (number - first))
            .toList();
    StatusList credential =
        StatusList.of(addresses.statusList(list), addresses.issuer(), revoked, now);
    String jwt = signer.sign(credential, TYPE);
    lists.put(list, new Kept(jwt, now.plus(KEPT)));
    return Optional.of(jwt);
  }
}
