package fr.passerelle.training.qr;

import io.nayuki.qrcodegen.QrCode;

/** The dark modules of a QR code, one after the other. */
interface DarkModules {

  /** The quiet zone, in modules on each side (ISO/IEC 18004). */
  int QUIET = 4;

  /** One module, from the upper left corner of the quiet zone. */
  void at(int x, int y);

  /** The code of a text, readable when a sixth of it is hidden. */
  static QrCode of(String text) {
    return QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
  }

  /** Modules on a side, the quiet zone included. */
  static int side(QrCode code) {
    return code.size + 2 * QUIET;
  }

  /** Draws each of them, line by line. */
  static void draw(QrCode code, DarkModules pen) {
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          pen.at(x + QUIET, y + QUIET);
        }
      }
    }
  }
}
