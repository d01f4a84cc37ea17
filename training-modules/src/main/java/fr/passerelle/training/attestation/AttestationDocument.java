package fr.passerelle.training.attestation;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.lti.page.Texts;
import fr.passerelle.training.pdf.Pdf;
import fr.passerelle.training.qr.QrImage;
import java.time.LocalDate;

/**
 * What is printed.
 *
 * @param issuer who attests it
 * @param expiresOn null for never
 * @param check where it is checked; {@code qr} is its code as an image
 * @param form where the code is typed
 */
public record AttestationDocument(
    String name,
    String issuer,
    Attested attested,
    LocalDate issuedOn,
    LocalDate expiresOn,
    String code,
    String check,
    String qr,
    String form) {

  static AttestationDocument of(
      AttestationHolder holder, String issuer, String check, String form) {
    Attestation attestation = holder.attestation();
    return new AttestationDocument(
        holder.name(),
        issuer,
        attestation.attested(),
        attestation.issuedOn(),
        attestation.expiresOn().orElse(null),
        attestation.code().grouped(),
        check,
        QrImage.of(check),
        form);
  }

  byte[] pdf(Texts texts) {
    String title = texts.get("training.document.title", attested.title(), name);
    Fragment body = Fragment.of("tm/attestation/document.jte", "document", this).with("t", texts);
    return Pdf.of(body, title, texts.locale());
  }
}
