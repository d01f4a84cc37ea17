package fr.passerelle.training.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a file is, by its content alone: the name and the type that a browser tells mean nothing.
 */
public enum FileFormat {
  PDF("pdf"),
  JPEG("jpg"),
  PNG("png"),
  ODT("odt", "application/vnd.oasis.opendocument.text"),
  ODP("odp", "application/vnd.oasis.opendocument.presentation"),
  ODS("ods", "application/vnd.oasis.opendocument.spreadsheet"),
  DOCX("docx", "word/document.xml"),
  PPTX("pptx", "ppt/presentation.xml"),
  XLSX("xlsx", "xl/workbook.xml");

  private static final Set<FileFormat> OPEN_DOCUMENTS = Set.of(ODT, ODP, ODS);
  private static final Set<FileFormat> OFFICE_DOCUMENTS = Set.of(DOCX, PPTX, XLSX);

  private static final String PDF_START = "%PDF-";
  private static final String JPEG_START = "\u00ff\u00d8\u00ff";
  private static final String PNG_START = "\u0089PNG\r\n\u001a\n";
  private static final String ZIP_START = "PK\u0003\u0004";

  /** Where the one stored text of an OpenDocument begins (OpenDocument 1.3, part 2, 3.3). */
  private static final int OPEN_DOCUMENT_NAME = 30;

  private static final String OPEN_DOCUMENT = "mimetype";
  private static final String OFFICE_DOCUMENT = "[Content_Types].xml";
  private static final String MACROS = "vbaproject.bin";

  /** LibreOffice may keep empty lists of macros: what counts is a macro itself. */
  private static final Pattern OPEN_MACROS =
      Pattern.compile("(?i)Basic/(?!.*script-l[bc]\\.xml$).*\\.xml|Scripts/.*[^/]");

  private final String extension;
  private final String mark;

  FileFormat(String extension) {
    this(extension, "");
  }

  /**
   * @param mark what tells documents in a zip apart: the stored type, or the part that must be
   *     there
   */
  FileFormat(String extension, String mark) {
    this.extension = extension;
    this.mark = mark;
  }

  /** How the names of such files end, without the dot. */
  public String extension() {
    return extension;
  }

  /** What this is; none when it is nothing that may be handed in, or holds macros. */
  public static Optional<FileFormat> of(byte[] content) {
    if (starts(content, PDF_START)) {
      return Optional.of(PDF);
    }
    if (starts(content, JPEG_START)) {
      return Optional.of(JPEG);
    }
    if (starts(content, PNG_START)) {
      return Optional.of(PNG);
    }
    return starts(content, ZIP_START) ? document(content) : Optional.empty();
  }

  private static Optional<FileFormat> document(byte[] content) {
    Set<String> parts = ZipNames.of(content);
    return parts.contains(OFFICE_DOCUMENT)
        ? find(OFFICE_DOCUMENTS, format -> parts.contains(format.mark) && !hasMacros(parts))
        : find(
            OPEN_DOCUMENTS,
            format ->
                parts.contains("content.xml") && isStored(content, format) && !hasMacros(parts));
  }

  private static Optional<FileFormat> find(Set<FileFormat> among, Predicate<FileFormat> is) {
    return Stream.of(values()).filter(among::contains).filter(is).findFirst();
  }

  private static boolean isStored(byte[] content, FileFormat format) {
    String stored = OPEN_DOCUMENT + format.mark;
    int end = OPEN_DOCUMENT_NAME + stored.length();
    return content.length > end
        && new String(content, OPEN_DOCUMENT_NAME, stored.length(), ISO_8859_1).equals(stored)
        // A template's type, and a master document's, begin as the document's own does.
        && content[end] == 'P';
  }

  private static boolean hasMacros(Set<String> parts) {
    return parts.stream()
        .anyMatch(
            part ->
                part.toLowerCase(Locale.ROOT).endsWith(MACROS)
                    || OPEN_MACROS.matcher(part).matches());
  }

  private static boolean starts(byte[] content, String start) {
    return content.length >= start.length()
        && new String(content, 0, start.length(), ISO_8859_1).equals(start);
  }
}
