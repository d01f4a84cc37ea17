package fr.passerelle.training.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The validator of archives has nothing to say against a document. */
public final class VeraPdf {

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  /** It is PDF/A-3a and PDF/UA-1. */
  public static void assertValid(byte[] document) throws Exception {
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
      assertEquals(List.of(), complaints(document, flavour), flavour.toString());
    }
  }

  private static List<String> complaints(byte[] document, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(document), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validateAll(parser).stream()
          .flatMap(result -> result.getTestAssertions().stream())
          .map(one -> one.getRuleId() + " " + one.getMessage() + " " + one.getLocation())
          .toList();
    }
  }
}
