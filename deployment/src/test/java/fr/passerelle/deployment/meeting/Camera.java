package fr.passerelle.deployment.meeting;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;

/** A telephone's camera: reads the code that a page draws. */
final class Camera {

  private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

  /** More than any code that a page of ours shows has on a side. */
  private static final int MODULES = 80;

  private static final int PIXELS = 6;

  private Camera() {}

  /** The text of a code, drawn as dark modules. */
  static String read(String path) {
    int side = MODULES * PIXELS;
    int[] pixels = new int[side * side];
    Arrays.fill(pixels, 0xFFFFFF);
    MODULE
        .matcher(path)
        .results()
        .forEach(
            module ->
                darken(
                    pixels, Integer.parseInt(module.group(1)), Integer.parseInt(module.group(2))));
    try {
      return new QRCodeReader()
          .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels))))
          .getText();
    } catch (ReaderException unreadable) {
      throw new AssertionError(path, unreadable);
    }
  }

  private static void darken(int[] pixels, int x, int y) {
    int side = MODULES * PIXELS;
    for (int row = y * PIXELS; row < (y + 1) * PIXELS; row++) {
      Arrays.fill(pixels, row * side + x * PIXELS, row * side + (x + 1) * PIXELS, 0);
    }
  }
}
