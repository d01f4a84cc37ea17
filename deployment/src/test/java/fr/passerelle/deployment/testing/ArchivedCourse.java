package fr.passerelle.deployment.testing;

import java.nio.charset.StandardCharsets;
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
public final class ArchivedCourse {

  private static final String ID = "donnees-droits-securite";

  private ArchivedCourse() {}

  /**
   * Has attempts follow a version that is made of the one that one of them follows.
   *
   * @param which said of {@code training_attempt}
   * @param edit changes the texts of the files, by their paths; done twice, it changes nothing more
   */
  public static void followedBy(
      Database database, String which, Consumer<Map<String, String>> edit) {
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
    new OlderVersion(ID, files).followedBy(database, which);
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
}
