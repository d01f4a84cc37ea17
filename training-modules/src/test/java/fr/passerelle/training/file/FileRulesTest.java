package fr.passerelle.training.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.passerelle.training.file.FileFlaw.Reason;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which files are taken. */
class FileRulesTest {

  private static final int MEGABYTE = 1024 * 1024;

  private final FileRules rules = new FileRules(2, List.of(FileKind.PDF, FileKind.IMAGE));

  @Test
  void takesWhatIsAskedFor() {
    assertEquals(List.of(), flaws(0, 0, pdf(100), image()));
  }

  @Test
  void refusesByContentWhateverTheNameSays() {
    Upload disguised = new Upload("photo.jpg", Samples.PAGE);
    Upload other = new Upload("plan.pdf", Samples.officeDocument("word/document.xml"));
    assertEquals(List.of(Reason.OTHER_KIND, Reason.OTHER_KIND), flaws(0, 0, disguised, other));
  }

  @Test
  void refusesWhatIsEmptyOrTooLarge() {
    assertEquals(
        List.of(Reason.EMPTY, Reason.TOO_LARGE),
        flaws(0, 0, new Upload("a.pdf", new byte[0]), pdf(5 * MEGABYTE + 1)));
  }

  @Test
  void countsWhatIsThereAlready() {
    assertEquals(List.of(Reason.TOO_MANY), flaws(2, 10, image()));
    assertEquals(List.of(Reason.TOO_MUCH), flaws(1, 6L * MEGABYTE, pdf(5 * MEGABYTE)));
  }

  @Test
  void takesNoneWhereNoneAreAskedFor() {
    assertEquals(
        List.of(Reason.OTHER_KIND, Reason.TOO_MANY),
        FileRules.NONE.flaws(0, 0, List.of(image())).stream().map(FileFlaw::reason).toList());
  }

  @Test
  void refusesRulesThatCannotBeMet() {
    for (int most : List.of(-1, 0, 6)) {
      assertThrows(
          IllegalArgumentException.class, () -> new FileRules(most, List.of(FileKind.PDF)));
    }
    assertThrows(IllegalArgumentException.class, () -> new FileRules(1, List.of()));
    assertThrows(
        IllegalArgumentException.class,
        () -> new FileRules(1, List.of(FileKind.PDF, FileKind.PDF)));
  }

  @Test
  void tellsBrowsersWhatToOffer() {
    assertEquals(".pdf,.jpg,.png,.jpeg", rules.accept());
  }

  private List<Reason> flaws(int kept, long bytes, Upload... uploads) {
    return rules.flaws(kept, bytes, List.of(uploads)).stream().map(FileFlaw::reason).toList();
  }

  private static Upload pdf(int size) {
    return new Upload("plan.pdf", Arrays.copyOf(Samples.PDF, size));
  }

  private static Upload image() {
    return new Upload("photo.png", Samples.PNG);
  }
}
