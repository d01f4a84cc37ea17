package fr.passerelle.training.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The names of files, as they are kept and sent back. */
class UploadTest {

  @Test
  void keepsTheNameAloneAndEndsItAsTheContentDoes() {
    assertEquals("Séance 2.pdf", kept("Séance 2.docx"));
    assertEquals("plan.pdf", kept("C:\\Users\\moi\\plan.PDF"));
    assertEquals("passwd.pdf", kept("../../etc/passwd"));
    assertEquals("a b.pdf", kept("a\r\n\u202eb.pdf"));
    assertEquals("fichier.pdf", kept(""));
    assertEquals("fichier.pdf", kept("<>"));
    assertEquals(".htaccess.pdf", kept(".htaccess"));
    assertEquals("é".repeat(80) + ".pdf", kept("é".repeat(300) + ".pdf"));
  }

  @Test
  void isSentBackAsAFileUnderBothSpellingsOfItsName() {
    assertEquals(
        "attachment; filename=\"Seance 2.pdf\"; filename*=UTF-8''S%C3%A9ance%202.pdf",
        Download.disposition("Séance 2.pdf"));
    assertEquals(
        "attachment; filename=\"___.pdf\"; filename*=UTF-8''%D8%AF%D8%B1%D8%B3.pdf",
        Download.disposition("درس.pdf"));
    assertEquals(
        "attachment; filename=\"a_b_.pdf\"; filename*=UTF-8''a%22b%2A.pdf",
        Download.disposition("a\"b*.pdf"));
  }

  private static String kept(String name) {
    return new Upload(name, Samples.PDF).keptName();
  }
}
