package fr.passerelle.training.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import java.text.Normalizer;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the JDK's parts make of Arabic is what ICU makes of it. */
class RightToLeftTest {

  private static final String LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغـفقكلمنهوىي\u064E\u0651 -(«1a";

  private final RightToLeft reorderer = new RightToLeft();
  private final ArabicShaping icu =
      new ArabicShaping(
          ArabicShaping.TEXT_DIRECTION_LOGICAL
              | ArabicShaping.LETTERS_SHAPE
              | ArabicShaping.LENGTH_GROW_SHRINK);

  @Test
  void shapesAndTurnsAsIcuDoes() throws ArabicShapingException {
    Random chance = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      String text = text(chance, 1 + chance.nextInt(9));
      assertEquals(plainMarks(icu.shape(text)), reorderer.shapeText(text), text);
      assertEquals(
          Bidi.writeReverse(text, Bidi.DO_MIRRORING), reorderer.reorderRTLTextToLTR(text), text);
    }
  }

  /** ICU has shapes for vowel marks too, which the font draws no other way. */
  private static String plainMarks(String text) {
    return Pattern.compile("[\uFE70-\uFE7F]")
        .matcher(text)
        .replaceAll(mark -> Normalizer.normalize(mark.group(), Normalizer.Form.NFKC).substring(1));
  }

  @Test
  void shapesPersianLettersWithTheirNeighbours() {
    assertEquals("\uFB58\uFB8B\uFBFE\uFB93", reorderer.shapeText("پژیگ"));
  }

  @Test
  void splitsAsIcuDoes() {
    Random chance = new Random(11);
    for (int i = 0; i < 20_000; i++) {
      String text = text(chance, chance.nextInt(12));
      byte direction = (byte) chance.nextInt(2);
      assertEquals(icuRuns(text, direction), runs(text, direction), text);
    }
  }

  private static String text(Random chance, int length) {
    StringBuilder text = new StringBuilder();
    chance.ints(length, 0, LETTERS.length()).forEach(at -> text.append(LETTERS.charAt(at)));
    return text.toString();
  }

  private static String runs(String text, byte direction) {
    DirectionRuns runs = new DirectionRuns();
    runs.setParagraph(text, direction);
    return IntStream.range(0, runs.countTextRuns())
        .mapToObj(runs::getVisualRun)
        .map(run -> run.getStart() + "+" + run.getLength() + ":" + run.getDirection() + " ")
        .collect(Collectors.joining());
  }

  /** In the order of the text: the renderer sorts them so. */
  private static String icuRuns(String text, byte direction) {
    Bidi bidi = new Bidi();
    bidi.setPara(text, direction, null);
    Map<Integer, String> all = new TreeMap<>();
    for (int i = 0; i < bidi.countRuns(); i++) {
      var run = bidi.getVisualRun(i);
      all.put(
          run.getStart(), run.getStart() + "+" + run.getLength() + ":" + run.getDirection() + " ");
    }
    return String.join("", all.values());
  }
}
