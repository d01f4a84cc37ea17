package fr.passerelle.training.content.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** A film or captions beside the texts, whose content its own kind understands. */
public final class BesideFile {

  static final Pattern NAME = Pattern.compile("[a-z0-9-]+\\.(mp4|webm|vtt)");

  private static final Pattern FILM = Pattern.compile(".*\\.(mp4|webm)");

  private final String path;
  private final String href;
  private final byte[] content;

  private BesideFile(String path, String href, byte[] content) {
    this.path = path;
    this.href = href;
    this.content = content;
  }

  public static BesideFile of(Beside beside, String name) {
    if (name == null || !NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not the name of a film or captions: " + name);
    }
    byte[] content = beside.content("file", name);
    return new BesideFile(beside.path(name), beside.use(name), content);
  }

  /** Whether a file of this name is a film. */
  public static boolean isFilm(String path) {
    return FILM.matcher(path).matches();
  }

  /** Its path on this server. */
  public String href() {
    return href;
  }

  /** Whether its name ends so. */
  public boolean is(String extension) {
    return path.endsWith("." + extension);
  }

  /** Whether these characters stand at this place of it, one byte each. */
  public boolean has(int at, String mark) {
    byte[] expected = mark.getBytes(StandardCharsets.ISO_8859_1);
    return content.length >= at + expected.length
        && ByteBuffer.wrap(content, at, expected.length).equals(ByteBuffer.wrap(expected));
  }

  /** Its text, its line ends made plain. */
  public String text() {
    try {
      ByteBuffer whole = ByteBuffer.wrap(content);
      String text = StandardCharsets.UTF_8.newDecoder().decode(whole).toString();
      return text.replace("\uFEFF", "").replace("\r\n", "\n");
    } catch (CharacterCodingException notUtf8) {
      throw new BrokenCourse(path, "the file is not UTF-8");
    }
  }

  /** What its author must correct, and where. */
  public BrokenCourse fault(int line, String reason) {
    return new BrokenCourse(path, line, reason);
  }
}
