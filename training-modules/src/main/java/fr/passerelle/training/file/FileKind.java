package fr.passerelle.training.file;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;

/** Files that serve the same end, as an author names them and a page says them. */
public enum FileKind {
  @JsonProperty("pdf")
  PDF(FileFormat.PDF),
  @JsonProperty("image")
  IMAGE(FileFormat.JPEG, FileFormat.PNG),
  @JsonProperty("text")
  TEXT(FileFormat.ODT, FileFormat.DOCX),
  @JsonProperty("slides")
  SLIDES(FileFormat.ODP, FileFormat.PPTX),
  @JsonProperty("sheet")
  SHEET(FileFormat.ODS, FileFormat.XLSX);

  private final List<FileFormat> formats;

  FileKind(FileFormat... formats) {
    this.formats = List.of(formats);
  }

  /** The key of what a page calls it. */
  public String textKey() {
    return "training.file.kind." + name().toLowerCase(Locale.ROOT);
  }

  List<FileFormat> formats() {
    return formats;
  }
}
