package fr.passerelle.training.attestation.badge;

import com.nimbusds.jose.JOSEObjectType;
import fr.passerelle.lti.page.TextLibrary;
import fr.passerelle.training.attestation.Attestation;
import fr.passerelle.training.attestation.Attested;
import fr.passerelle.training.attestation.CheckAddress;
import fr.passerelle.training.attestation.badge.OpenBadge.Status;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;

/** Makes badges: anew each time, by the key of that day. */
@ApplicationScoped
public class Badges {

  @Inject private CredentialSigner signer;
  @Inject private BadgeAddresses addresses;
  @Inject private CheckAddress check;
  @Inject private TextLibrary texts;

  /** The badge of an attestation, as a compact JWS. */
  public String of(Attestation attestation) {
    long number = attestation.number();
    OpenBadge badge =
        OpenBadge.of(
            attestation,
            URI.create(check.of(attestation)),
            addresses.profile(),
            achievement(attestation.attested()),
            Status.of(
                addresses.statusList(number / StatusList.LENGTH), number % StatusList.LENGTH));
    return signer.sign(badge, JOSEObjectType.JWT);
  }

  Achievement achievement(Attested attested) {
    BadgeWords words = new BadgeWords(texts.in(Locale.FRENCH));
    return Achievement.of(addresses.achievement(attested.version()), attested, words);
  }
}
