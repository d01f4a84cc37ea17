package fr.passerelle.training.attestation;

import fr.passerelle.lti.host.ToolSettings;
import fr.passerelle.lti.page.TextLibrary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Writes attestations as documents. Call outside a transaction: each takes a moment. */
@ApplicationScoped
public class Documents {

  @Inject private CheckAddress address;
  @Inject private ToolSettings settings;
  @Inject private TextLibrary texts;

  /** The document of an attestation, as PDF. */
  public byte[] pdf(AttestationHolder holder) {
    String check = address.of(holder.attestation());
    return AttestationDocument.of(holder, settings.name(), check, address.form())
        .pdf(texts.in(Locale.FRENCH));
  }
}
