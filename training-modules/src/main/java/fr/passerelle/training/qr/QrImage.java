package fr.passerelle.training.qr;

import io.nayuki.qrcodegen.QrCode;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** A QR code as an image, for documents that draw no paths. */
public final class QrImage {

  private static final int PIXELS = 8;

  private QrImage() {}

  /** Of a text: a {@code data:} address of a PNG, readable when a sixth of it is hidden. */
  public static String of(String text) {
    QrCode code = DarkModules.of(text);
    int side = DarkModules.side(code) * PIXELS;
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, side, side);
    pen.setColor(Color.BLACK);
    DarkModules.draw(code, (x, y) -> pen.fillRect(x * PIXELS, y * PIXELS, PIXELS, PIXELS));
    pen.dispose();
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(image));
  }

  private static byte[] png(BufferedImage image) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
