package fr.passerelle.training.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents as they are kept and printed. */
class PdfTest {

  private static final String TITLE = "Titre & « مريم \uD83D\uDE00 »";
  private static final String DOT =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  private static final String MARYAM = "مريم بن عبد الله";

  @Test
  void isAnArchivesAndEverybodysDocument() throws Exception {
    byte[] document = pdf("<h1>Été</h1><p>Œuvre à « lire » <b>ensemble</b></p>");
    VeraPdf.assertValid(document);
    assertTrue(text(document).contains("Œuvre à « lire » ensemble"), text(document));
    try (PDDocument read = Loader.loadPDF(document)) {
      assertEquals(TITLE, read.getDocumentInformation().getTitle());
      assertEquals("fr", read.getDocumentCatalog().getLanguage());
    }
  }

  @Test
  void writesArabicInItsOrderAndShapes() throws Exception {
    byte[] document = pdf("<p>Nom : <bdi>" + MARYAM + "</bdi> (Dijon)</p>");
    VeraPdf.assertValid(document);
    assertTrue(text(document).contains(MARYAM), text(document));
    assertTrue(text(document).contains("Nom : " + MARYAM + " (Dijon)"), text(document));
  }

  @Test
  void writesAPageFromRightToLeft() throws Exception {
    byte[] document = pdf("<h1>شهادة (1)</h1><p>" + MARYAM + "</p>", Locale.forLanguageTag("ar"));
    VeraPdf.assertValid(document);
    assertTrue(text(document).contains(MARYAM), text(document));
  }

  @Test
  void goesOnOverManyPagesWithTheHeadOfItsTable() throws Exception {
    String rows =
        IntStream.rangeClosed(1, 200)
            .mapToObj(i -> "<tr><th scope=\"row\">Personne " + i + "</th><td></td></tr>")
            .collect(Collectors.joining());
    byte[] document =
        pdf(
            "<table><thead><tr><th scope=\"col\">Nom</th><th"
                + " scope=\"col\">Signature</th></tr></thead><tbody>"
                + rows
                + "</tbody></table>");
    VeraPdf.assertValid(document);
    try (PDDocument read = Loader.loadPDF(document)) {
      int pages = read.getNumberOfPages();
      assertTrue(pages > 2, pages + " pages");
      assertEquals(pages, text(document).split("Nom Signature", -1).length - 1);
    }
    assertTrue(text(document).contains("Personne 200"));
  }

  @Test
  void breaksAVeryLongNameAndKeepsAllOfIt() throws Exception {
    String name = "Wolfeschlegelsteinhausenbergerdorff".repeat(6);
    byte[] document = pdf("<table><tr><td>" + name + "</td></tr><tr><td>x</td></tr></table>");
    VeraPdf.assertValid(document);
    assertTrue(text(document).replaceAll("\\s", "").contains(name), text(document));
  }

  @Test
  void replacesWhatNoFontCanWrite() throws Exception {
    byte[] document = pdf("<p>Li 李\uD83D\uDE00 \u0007 \uFFFE \uE000 Zoe\u0301 \uD83D</p>");
    VeraPdf.assertValid(document);
    assertTrue(text(document).contains("Li \uFFFD\uFFFD"), text(document));
    assertTrue(text(document).contains("Zoé"), text(document));
  }

  @Test
  void showsAnImageThatStandsInTheMarkup() throws Exception {
    byte[] document =
        pdf("<p><img alt=\"Un point\" src=\"data:image/png;base64," + DOT + "\"/></p>");
    VeraPdf.assertValid(document);
    try (PDDocument read = Loader.loadPDF(document)) {
      assertTrue(read.getPage(0).getResources().getXObjectNames().iterator().hasNext());
    }
  }

  @Test
  void fetchesNothing(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.css"), "h1 { display: none }");
    AtomicInteger asked = new AtomicInteger();
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
        });
    server.start();
    String there = "http://127.0.0.1:" + server.getAddress().getPort();
    byte[] document =
        pdf(
            "<link rel=\"stylesheet\" href=\""
                + secret.toUri()
                + "\"/><style>@import url(\""
                + secret.toUri()
                + "\"); h2 { background: url("
                + there
                + "/a.png) }</style><h1>Reste</h1><h2>Là</h2>"
                + "<p><img alt=\"\" src=\""
                + there
                + "/b.png\"/><a href=\""
                + there
                + "\">lien</a></p><object data=\""
                + there
                + "/c\">o</object>");
    server.stop(0);
    assertEquals(0, asked.get());
    assertTrue(text(document).contains("Reste"), text(document));
  }

  @Test
  void refusesADocumentTypeAndWhatIsNotWellFormed() {
    assertThrows(IllegalArgumentException.class, () -> pdf("<p>"));
    assertThrows(IllegalArgumentException.class, () -> pdf("<p>&nbsp;</p>"));
    String entity = "<!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><p>&x;</p>";
    assertThrows(IllegalArgumentException.class, () -> Xhtml.parse(entity));
    assertFalse(Xhtml.parse("<p>x</p>").hasAttributes());
  }

  private static byte[] pdf(String body) {
    return pdf(body, Locale.FRENCH);
  }

  private static byte[] pdf(String body, Locale language) {
    return Pdf.of(output -> output.writeContent(body), TITLE, language);
  }

  private static String text(byte[] document) throws IOException {
    try (PDDocument read = Loader.loadPDF(document)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(read);
    }
  }
}
