package fr.passerelle.training.qr;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as the path of a drawing.
 *
 * @param size modules on a side, the quiet zone of four included
 * @param path the dark modules, as SVG draws them
 */
public record QrDrawing(int size, String path) {

  /** Of a text, readable when a sixth of it is hidden. */
  public static QrDrawing of(String text) {
    QrCode code = DarkModules.of(text);
    StringBuilder path = new StringBuilder();
    DarkModules.draw(
        code, (x, y) -> path.append('M').append(x).append(' ').append(y).append("h1v1h-1z"));
    return new QrDrawing(DarkModules.side(code), path.toString());
  }
}
