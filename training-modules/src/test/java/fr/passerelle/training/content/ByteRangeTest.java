package fr.passerelle.training.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.passerelle.training.content.ByteRange.Outside;
import fr.passerelle.training.content.ByteRange.Part;
import fr.passerelle.training.content.ByteRange.Whole;
import org.junit.jupiter.api.Test;

/** RFC 9110, section 14, of a file of 100 bytes. */
class ByteRangeTest {

  @Test
  void isThePartAskedFor() {
    assertEquals(new Part(0, 1), asked("bytes=0-1"));
    assertEquals(new Part(10, 99), asked("bytes=10-"));
    assertEquals(new Part(10, 99), asked("bytes=10-4000"));
    assertEquals(new Part(95, 99), asked("bytes=-5"));
    assertEquals(new Part(0, 99), asked("bytes=-500"));
    assertEquals("bytes 10-99/100", new Part(10, 99).of(100));
  }

  @Test
  void isAllOfItWhereNothingElseIsUnderstood() {
    for (String header :
        new String[] {
          null, "", "bytes=-", "bytes=5-2", "bytes=0-1,5-6", "lines=0-1", "bytes=a-b"
        }) {
      assertEquals(new Whole(), asked(header), header);
    }
    assertEquals(new Whole(), asked("bytes=0-99999999999999"));
  }

  @Test
  void isNothingBehindTheEnd() {
    assertEquals(new Outside(), asked("bytes=100-"));
    assertEquals(new Outside(), asked("bytes=100-200"));
    assertEquals(new Outside(), asked("bytes=-0"));
  }

  @Test
  void isNoLongerThanWhatIsReadAtOnce() {
    int film = 10_000_000;
    assertEquals(new Part(0, ByteRange.LONGEST - 1), ByteRange.of("bytes=0-", film));
    assertEquals(new Part(7, ByteRange.LONGEST + 6), ByteRange.of("bytes=7-9000000", film));
    assertEquals(
        new Part(5_000_000, 5_000_000 + ByteRange.LONGEST - 1),
        ByteRange.of("bytes=-5000000", film));
    assertEquals(new Part(film - 9, film - 1), ByteRange.of("bytes=9999991-", film));
  }

  private static ByteRange asked(String header) {
    return ByteRange.of(header, 100);
  }
}
