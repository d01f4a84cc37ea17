package fr.passerelle.training.attestation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import fr.passerelle.lti.page.FrenchTexts;
import fr.passerelle.training.pdf.VeraPdf;
import java.awt.image.BufferedImage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The document, as it is kept and printed. */
class AttestationDocumentTest {

  private static final String CHECK = "https://passerelle.example/attestations/7K3M-10XD-2TVB";

  @Test
  void saysWhatIsAttestedInAnArchivesDocument() throws Exception {
    AttestationHolder holder = Samples.holder("Zoé & <b>Ali</b>", new Choices(false, false), null);
    byte[] pdf = pdf(holder);
    VeraPdf.assertValid(pdf);
    try (PDDocument read = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(read).replace('\u00A0', ' ');
      assertTrue(text.contains("Zoé & <b>Ali</b>"), text);
      assertTrue(text.contains("a terminé le parcours « Données & droits »"), text);
      assertTrue(text.contains("1 h 15"), text);
      assertTrue(text.contains("du 24 novembre 2026 au 28 novembre 2026"), text);
      assertTrue(text.contains("CRCN-Édu"), text);
      assertTrue(text.contains(holder.attestation().code().grouped()), text);
      assertFalse(text.contains("Valable jusqu"), text);
    }
  }

  @Test
  void aCameraReadsItsAddressOffThePaper() throws Exception {
    try (PDDocument read = Loader.loadPDF(pdf(Samples.holder()))) {
      BufferedImage page = new PDFRenderer(read).renderImageWithDPI(0, 150);
      int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
      RGBLuminanceSource paper = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
      assertEquals(
          CHECK, new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(paper))).getText());
    }
  }

  @Test
  void saysUntilWhenItIsValid() throws Exception {
    byte[] pdf = pdf(Samples.holder("مريم", new Choices(true, true), Samples.TODAY.plusYears(1)));
    VeraPdf.assertValid(pdf);
    try (PDDocument read = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(read);
      assertTrue(text.contains("29 novembre 2027"), text);
    }
  }

  private static byte[] pdf(AttestationHolder holder) {
    return AttestationDocument.of(
            holder, "Passerelle", CHECK, "https://passerelle.example/attestations")
        .pdf(FrenchTexts.of("texts.lti", "texts.training"));
  }
}
