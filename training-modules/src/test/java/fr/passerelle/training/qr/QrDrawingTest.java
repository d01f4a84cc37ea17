package fr.passerelle.training.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is drawn is what a camera reads. */
class QrDrawingTest {

  private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
  private static final int PIXELS = 8;

  @Test
  void aCameraReadsTheAddress() throws Exception {
    String address = "https://passerelle.ac-besancon.example/presence/123456/abcdefgh_-345678";
    assertEquals(address, read(QrDrawing.of(address)));
  }

  private static String read(QrDrawing drawing) throws Exception {
    int side = drawing.size() * PIXELS;
    int[] pixels = new int[side * side];
    Arrays.fill(pixels, 0xFFFFFF);
    MODULE
        .matcher(drawing.path())
        .results()
        .forEach(
            module ->
                fill(
                    pixels,
                    side,
                    Integer.parseInt(module.group(1)),
                    Integer.parseInt(module.group(2))));
    return new QRCodeReader()
        .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))))
        .getText();
  }

  private static void fill(int[] pixels, int side, int x, int y) {
    for (int row = y * PIXELS; row < (y + 1) * PIXELS; row++) {
      Arrays.fill(pixels, row * side + x * PIXELS, row * side + (x + 1) * PIXELS, 0);
    }
  }
}
