package fr.passerelle.training.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a file is, whatever it is called. */
class FileFormatTest {

  @Test
  void knowsEachByItsContent() {
    is(FileFormat.PDF, Samples.PDF);
    is(FileFormat.JPEG, Samples.JPEG);
    is(FileFormat.PNG, Samples.PNG);
    is(FileFormat.ODT, Samples.openDocument("text"));
    is(FileFormat.ODP, Samples.openDocument("presentation"));
    is(FileFormat.ODS, Samples.openDocument("spreadsheet"));
    is(FileFormat.DOCX, Samples.officeDocument("word/document.xml"));
    is(FileFormat.PPTX, Samples.officeDocument("ppt/presentation.xml"));
    is(FileFormat.XLSX, Samples.officeDocument("xl/workbook.xml"));
  }

  @Test
  void takesNothingElseForOne() {
    isNone(new byte[0]);
    isNone(Samples.PAGE);
    isNone(Samples.zip("page.html", "x"));
    isNone(Samples.openDocument("text-template"));
    isNone(Samples.officeDocument("other/document.xml"));
    isNone("PK\u0003\u0004 [Content_Types].xml word/document.xml".getBytes());
  }

  @Test
  void takesNoDocumentWithMacros() {
    isNone(Samples.officeDocument("word/document.xml", "word/vbaProject.bin"));
    isNone(Samples.openDocument("text", "Basic/script-lc.xml", "Basic/Standard/Module1.xml"));
    isNone(Samples.openDocument("text", "Scripts/python/x.py"));
    is(FileFormat.ODT, Samples.openDocument("text", "Basic/Standard/script-lb.xml"));
  }

  @Test
  void takesNoDocumentWhosePartsAreNotAllKnown() {
    String[] many = IntStream.range(0, 5_000).mapToObj(i -> "word/" + i).toArray(String[]::new);
    many[0] = "word/document.xml";
    isNone(Samples.officeDocument(many));

    byte[] hidden = Samples.officeDocument("word/document.xml", "word/vbaProject.bin");
    hidden[hidden.length - 12]--;
    isNone(hidden);
  }

  @Test
  void readsWhateverIsCutOffOrGarbledWithoutFailing() {
    byte[] whole = Samples.officeDocument("word/document.xml");
    Random random = new Random(20261129);
    for (int length = 0; length < whole.length; length++) {
      FileFormat.of(Arrays.copyOf(whole, length));
      byte[] garbled = whole.clone();
      garbled[random.nextInt(whole.length)] = (byte) random.nextInt();
      garbled[whole.length - 1 - random.nextInt(22)] = (byte) random.nextInt();
      FileFormat.of(garbled);
    }
  }

  private static void is(FileFormat format, byte[] content) {
    assertEquals(Optional.of(format), FileFormat.of(content));
  }

  private static void isNone(byte[] content) {
    assertEquals(Optional.empty(), FileFormat.of(content));
  }
}
