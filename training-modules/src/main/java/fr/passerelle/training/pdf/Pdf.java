package fr.passerelle.training.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import gg.jte.Content;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.w3c.dom.Document;

/**
 * Writes a document as PDF/A-3a and PDF/UA-1. It fetches nothing: what a document shows lies in its
 * markup, in the style sheet and in the fonts of this package.
 */
public final class Pdf {

  private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  static {
    // What it logs holds words of the documents, and those are people's.
    XRLog.setLoggingEnabled(false);
  }

  private Pdf() {}

  /**
   * The document's bytes. Call outside a transaction: it takes a moment.
   *
   * @param body what stands in it, such as a {@code Fragment}: well-formed XHTML, images as {@code
   *     data:} addresses
   * @param title the document's own, as readers show it in their title bar
   * @param language of the document; one that is written from right to left turns the page round
   * @throws IllegalArgumentException for markup that is not well-formed
   */
  public static byte[] of(Content body, String title, Locale language) {
    return write(Xhtml.parse(Layout.draw(body, title, language)));
  }

  private static byte[] write(Document document) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    fonts(builder);
    rightToLeft(builder);
    fetchNothing(builder);
    try {
      builder
          .withW3cDocument(document, null)
          .withProducer("Passerelle")
          .usePdfAConformance(PdfAConformance.PDFA_3_A)
          .usePdfUaAccessibility(true)
          .useColorProfile(COLOURS)
          .toStream(bytes)
          .run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void fonts(PdfRendererBuilder builder) {
    font(builder, "Noto Sans", "NotoSans-Regular.ttf", 400);
    font(builder, "Noto Sans", "NotoSans-Bold.ttf", 700);
    font(builder, "Noto Naskh Arabic", "NotoNaskhArabic-Regular.ttf", 400);
    font(builder, "Noto Naskh Arabic", "NotoNaskhArabic-Bold.ttf", 700);
    // For whatever none of them can write.
    builder.useReplacementText("\uFFFD");
  }

  private static void font(PdfRendererBuilder builder, String family, String file, int weight) {
    FSSupplier<InputStream> font = () -> Pdf.class.getResourceAsStream(file);
    builder.useFont(font, family, weight, FontStyle.NORMAL, true);
  }

  private static void rightToLeft(PdfRendererBuilder builder) {
    builder.useUnicodeBidiSplitter(DirectionRuns::new);
    builder.useUnicodeBidiReorderer(new RightToLeft());
  }

  private static void fetchNothing(PdfRendererBuilder builder) {
    for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl(
          (address, kind) -> address.startsWith("data:"), moment);
    }
  }
}
