package fr.passerelle.training.content.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HandoutKindTest {

  @Test
  void isToldByTheName() {
    assertEquals(Optional.of(HandoutKind.PDF), HandoutKind.of("une-affiche.pdf"));
    for (String no : new String[] {"a.docm", "a.exe", "A.pdf", "a b.pdf", "../a.pdf", ".pdf", ""}) {
      assertEquals(Optional.empty(), HandoutKind.of(no), no);
    }
    assertEquals(Optional.empty(), HandoutKind.of(null));
  }

  @Test
  void isWhatItsNameSays() {
    assertTrue(HandoutKind.PDF.fits(bytes("%PDF-1.7\n")));
    assertTrue(HandoutKind.DOCX.fits(bytes("PK\u0003\u0004 and the rest")));
    assertTrue(HandoutKind.ODT.fits(openDocument("text")));
    assertTrue(HandoutKind.TXT.fits(bytes("déjà")));
  }

  @Test
  void isNotSomethingElse() {
    assertFalse(HandoutKind.PDF.fits(bytes("<html>")));
    assertFalse(HandoutKind.PDF.fits(bytes("%P")));
    assertFalse(HandoutKind.ODT.fits(openDocument("spreadsheet")));
    assertFalse(HandoutKind.DOCX.fits(bytes("MZ")));
    assertFalse(HandoutKind.TXT.fits(new byte[] {(byte) 0xC3, 0x28}));
    assertFalse(HandoutKind.CSV.fits(new byte[] {'a', 0, 'b'}));
  }

  private static byte[] openDocument(String type) {
    String head = "PK\u0003\u0004" + " ".repeat(26) + "mimetype";
    return bytes(head + "application/vnd.oasis.opendocument." + type + "PK");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
