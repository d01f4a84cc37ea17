package fr.passerelle.training.content.source;

import fr.passerelle.training.course.CourseVersion;
import fr.passerelle.training.course.Ids;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files of one course as they stand, before anything is understood of them.
 *
 * @param files content by path from the course's folder, e.g. {@code fr/guide/avant.yaml}
 */
public record CourseFiles(String courseId, Map<String, byte[]> files) {

  private static final int HASH_DIGITS = 16;

  public CourseFiles {
    Ids.require(courseId);
    files = Collections.unmodifiableMap(new TreeMap<>(files));
  }

  public CourseVersion version() {
    MessageDigest digest = sha256();
    files.forEach((path, content) -> add(digest, path, content));
    String hash = HexFormat.of().formatHex(digest.digest()).substring(0, HASH_DIGITS);
    return new CourseVersion(courseId, hash);
  }

  /** The same files; of one that the others have too, their bytes. */
  public CourseFiles sharing(CourseFiles others) {
    Map<String, byte[]> shared = new TreeMap<>(files);
    shared.replaceAll((path, content) -> others.sameBytes(path, content));
    return new CourseFiles(courseId, shared);
  }

  private byte[] sameBytes(String path, byte[] content) {
    byte[] own = files.get(path);
    return Arrays.equals(own, content) ? own : content;
  }

  public boolean has(String path) {
    return files.containsKey(path);
  }

  public Optional<byte[]> content(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** The text of a file, its line ends made plain. */
  public String text(String path) {
    byte[] bytes =
        content(path).orElseThrow(() -> new BrokenCourse(path, "the file does not exist"));
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.replace("\uFEFF", "").replace("\r\n", "\n");
    } catch (CharacterCodingException notUtf8) {
      throw new BrokenCourse(path, "the file is not UTF-8");
    }
  }

  /** The length keeps two lists of files from ever being the same bytes. */
  private static void add(MessageDigest digest, String path, byte[] content) {
    digest.update((path + "\0" + content.length + "\0").getBytes(StandardCharsets.UTF_8));
    digest.update(content);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
