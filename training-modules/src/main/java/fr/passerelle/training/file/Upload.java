package fr.passerelle.training.file;

import java.util.Optional;

/**
 * A file as it was sent.
 *
 * @param name its own, without folders and signs that cannot be seen; never empty
 * @param content not copied: nobody changes it
 */
public record Upload(String name, byte[] content) {

  private static final int LONGEST_NAME = 80;

  public Upload {
    name = shown(name);
  }

  private static String shown(String sent) {
    String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    String seen = last.replaceAll("[\\p{C}\\p{Z}\\s]+", " ").replaceAll("[<>:\"|?*]", "").strip();
    return seen.isEmpty() ? "fichier" : seen;
  }

  int size() {
    return content.length;
  }

  /** What it is, by its content. */
  public Optional<FileFormat> format() {
    return FileFormat.of(content);
  }

  /** The name it is kept by: it ends as its content does, whatever it was called. */
  public String keptName() {
    String extension = format().map(FileFormat::extension).orElse("bin");
    int dot = name.lastIndexOf('.');
    String base = dot > 0 ? name.substring(0, dot) : name;
    int end =
        base.offsetByCodePoints(0, Math.min(LONGEST_NAME, base.codePointCount(0, base.length())));
    return base.substring(0, end).strip() + "." + extension;
  }
}
