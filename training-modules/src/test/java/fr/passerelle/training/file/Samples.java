package fr.passerelle.training.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of each format, and what looks like one. */
public final class Samples {

  public static final byte[] PDF = "%PDF-1.7\n%%EOF".getBytes(ISO_8859_1);
  public static final byte[] JPEG = "\u00ff\u00d8\u00ff\u00e0 JFIF".getBytes(ISO_8859_1);
  public static final byte[] PNG = "\u0089PNG\r\n\u001a\n IHDR".getBytes(ISO_8859_1);
  public static final byte[] PAGE = "<script>alert(1)</script>".getBytes(UTF_8);

  private Samples() {}

  public static byte[] openDocument(String type, String... parts) {
    String[] all = Arrays.copyOf(parts, parts.length + 1);
    all[parts.length] = "content.xml";
    return zip("mimetype", "application/vnd.oasis.opendocument." + type, all);
  }

  public static byte[] officeDocument(String... parts) {
    String[] all = new String[parts.length + 1];
    all[0] = "[Content_Types].xml";
    System.arraycopy(parts, 0, all, 1, parts.length);
    return zip("_rels/.rels", "", all);
  }

  /** A zip whose first part is stored as it is, as OpenDocument wants it. */
  static byte[] zip(String first, String content, String... others) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      stored(zip, first, content.getBytes(UTF_8));
      for (String other : others) {
        zip.putNextEntry(new ZipEntry(other));
        zip.write("<x/>".getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void stored(ZipOutputStream zip, String name, byte[] content) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = new ZipEntry(name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(content);
  }
}
