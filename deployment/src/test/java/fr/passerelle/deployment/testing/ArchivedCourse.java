package fr.passerelle.deployment.testing;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Versions of the teachers' course that nobody ships, kept as older versions are: those of today
 * with a step that a test wants, as if people had begun them. A version may be made of such a
 * version.
 */
final class ArchivedCourse {

  private static final String ID = "donnees-droits-securite";

  private ArchivedCourse() {}

  /**
   * Has attempts follow a version that is made of the one that one of them follows.
   *
   * @param which said of {@code training_attempt}
   * @param edit changes the texts of the files, by their paths; done twice, it changes nothing more
   */
  static void followedBy(Database database, String which, Consumer<Map<String, String>> edit) {
    String attempts = "training_attempt where course_id = '" + ID + "' and " + which;
    String course = database.text("select course_hash from " + attempts);
    Map<String, byte[]> files = files(database, course);
    Map<String, String> texts = new TreeMap<>();
    files.forEach((path, content) -> texts.put(path, new String(content, StandardCharsets.UTF_8)));
    Map<String, String> edited = new TreeMap<>(texts);
    edit.accept(edited);
    edited.entrySet().stream()
        .filter(file -> !file.getValue().equals(texts.get(file.getKey())))
        .forEach(
            file -> files.put(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8)));
    String hash = hash(files);
    keep(database, hash, files);
    database.change(
        "update training_attempt set course_hash = '%s' where course_id = '%s' and %s"
            .formatted(hash, ID, which));
  }

  private static Map<String, byte[]> files(Database database, String hash) {
    String query =
        "select path, content from training_course_file where course_id = ? and hash = ?";
    try (Connection connection = database.connect();
        PreparedStatement select = connection.prepareStatement(query)) {
      select.setString(1, ID);
      select.setString(2, hash);
      Map<String, byte[]> files = new TreeMap<>();
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          files.put(found.getString(1), found.getBytes(2));
        }
      }
      return files;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void keep(Database database, String hash, Map<String, byte[]> files) {
    String insert =
        "insert into training_course_file (address, course_id, hash, path, content)"
            + " values (?, ?, ?, ?, ?) on conflict do nothing";
    try (Connection connection = database.connect();
        PreparedStatement file = connection.prepareStatement(insert)) {
      for (Map.Entry<String, byte[]> one : files.entrySet()) {
        file.setString(1, ID + "/" + hash + "/" + one.getKey());
        file.setString(2, ID);
        file.setString(3, hash);
        file.setString(4, one.getKey());
        file.setBytes(5, one.getValue());
        file.executeUpdate();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same for the same files, like a true version's. */
  private static String hash(Map<String, byte[]> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (path, content) -> {
            digest.update(path.getBytes(StandardCharsets.UTF_8));
            digest.update(content);
          });
      return "%064x".formatted(new BigInteger(1, digest.digest())).substring(0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
