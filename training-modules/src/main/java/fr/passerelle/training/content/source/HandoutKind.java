package fr.passerelle.training.content.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What may be taken away: documents, never programs nor documents that hold some. What a file is is
 * told by its first bytes too, so that nobody downloads what its name does not say.
 */
public enum HandoutKind {
  PDF("pdf", "application/pdf", Form.PDF),
  ODT("odt", "application/vnd.oasis.opendocument.text", Form.OPEN_DOCUMENT),
  ODS("ods", "application/vnd.oasis.opendocument.spreadsheet", Form.OPEN_DOCUMENT),
  ODP("odp", "application/vnd.oasis.opendocument.presentation", Form.OPEN_DOCUMENT),
  DOCX(
      "docx",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      Form.PACKAGE),
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Form.PACKAGE),
  PPTX(
      "pptx",
      "application/vnd.openxmlformats-officedocument.presentationml.presentation",
      Form.PACKAGE),
  TXT("txt", "text/plain;charset=utf-8", Form.TEXT),
  CSV("csv", "text/csv;charset=utf-8", Form.TEXT);

  private enum Form {
    PDF,
    OPEN_DOCUMENT,
    PACKAGE,
    TEXT
  }

  private final String extension;
  private final String mediaType;
  private final Form form;

  HandoutKind(String extension, String mediaType, Form form) {
    this.extension = extension;
    this.mediaType = mediaType;
    this.form = form;
  }

  /** The kind of a file of this name, if there may be one. */
  public static Optional<HandoutKind> of(String name) {
    return Stream.of(values())
        .filter(kind -> name != null && name.matches("[a-z0-9-]+\\." + kind.extension))
        .findFirst();
  }

  /** Whether these bytes are what the name says. */
  boolean fits(byte[] bytes) {
    return switch (form) {
      case PDF -> has(bytes, 0, "%PDF-");
      // ISO/IEC 26300-2: the package begins with its type, as it stands.
      case OPEN_DOCUMENT -> has(bytes, 30, "mimetype" + mediaType);
      case PACKAGE -> has(bytes, 0, "PK\u0003\u0004");
      case TEXT -> isText(bytes);
    };
  }

  /** How its name ends, without the dot. */
  String extension() {
    return extension;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The key of its words. */
  public String textKey() {
    return "training.handout." + extension;
  }

  private static boolean has(byte[] bytes, int at, String mark) {
    byte[] expected = mark.getBytes(StandardCharsets.US_ASCII);
    int end = at + expected.length;
    return bytes.length >= end && Arrays.equals(bytes, at, end, expected, 0, expected.length);
  }

  private static boolean isText(byte[] bytes) {
    try {
      ByteBuffer whole = ByteBuffer.wrap(bytes);
      return StandardCharsets.UTF_8.newDecoder().decode(whole).toString().indexOf('\0') < 0;
    } catch (CharacterCodingException notUtf8) {
      return false;
    }
  }
}
