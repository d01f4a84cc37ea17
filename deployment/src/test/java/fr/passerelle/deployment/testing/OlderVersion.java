package fr.passerelle.deployment.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A version of a course that the program does not offer: files of a test's own, in {@code
 * src/test/versions}, kept in the database as if the course had once been so. Attempts that follow
 * it meet kinds of activities that no course need have.
 *
 * @param course whose version it is
 * @param files by their paths from the course's folder
 */
public record OlderVersion(String course, Map<String, byte[]> files) {

  private static final Path VERSIONS = Path.of("src/test/versions");
  private static final String ADD =
      "insert into training_course_file (address, course_id, hash, path, content)"
          + " values (?, ?, ?, ?, ?) on conflict do nothing";

  /** The files of a folder, as a version of this course. */
  public static OlderVersion of(String course, String folder) {
    Path root = VERSIONS.resolve(folder);
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new OlderVersion(course, files);
  }

  /** These texts, as a version of this course. */
  public static OlderVersion ofTexts(String course, Map<String, String> texts) {
    Map<String, byte[]> files = new TreeMap<>();
    texts.forEach((path, text) -> files.put(path, text.getBytes(UTF_8)));
    return new OlderVersion(course, files);
  }

  /** Keeps it; all attempts of a platform at this course follow it from now on. */
  public void followedIn(Database database, long registration) {
    followedBy(database, "registration_id = " + registration);
  }

  /**
   * Keeps it; attempts at this course follow it from now on.
   *
   * @param which said of {@code training_attempt}
   */
  void followedBy(Database database, String which) {
    try (Connection connection = database.connect();
        PreparedStatement add = connection.prepareStatement(ADD)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        add(add, file.getKey(), file.getValue());
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    database.change(
        "update training_attempt set course_hash = '%s' where course_id = '%s' and %s"
            .formatted(hash(), course, which));
  }

  private void add(PreparedStatement add, String path, byte[] content) throws SQLException {
    List<String> row = List.of(course + "/" + hash() + "/" + path, course, hash(), path);
    for (int column = 0; column < row.size(); column++) {
      add.setString(column + 1, row.get(column));
    }
    add.setBytes(row.size() + 1, content);
    add.executeUpdate();
  }

  /** As the program names a version: addresses of its files are made of it. */
  private String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (path, content) -> {
            digest.update((path + "\0" + content.length + "\0").getBytes(UTF_8));
            digest.update(content);
          });
      return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
