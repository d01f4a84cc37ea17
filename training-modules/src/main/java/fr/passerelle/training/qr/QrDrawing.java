package fr.passerelle.training.qr;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as the path of a drawing.
 *
 * @param size modules on a side, the quiet zone of four included
 * @param path the dark modules, as SVG draws them
 */
public record QrDrawing(int size, String path) {

  private static final int QUIET = 4;

  /** Of a text, readable when a sixth of it is hidden. */
  public static QrDrawing of(String text) {
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
        }
      }
    }
    return new QrDrawing(code.size + 2 * QUIET, path.toString());
  }
}
