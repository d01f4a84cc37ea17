package fr.passerelle.lti.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {

  @TempDir private Path folder;

  @Test
  void isMadeOnceAndReadFromThenOn() throws IOException {
    SecretFile file = new SecretFile(folder.resolve("data/secret").toString());
    String made = file.readOrCreate();
    assertEquals(made, file.readOrCreate());
    assertEquals(32, Secret.of(made, "the file").bytes().length);
    assertEquals(
        PosixFilePermissions.fromString("rw-------"),
        Files.getPosixFilePermissions(folder.resolve("data/secret")));
  }

  @Test
  void nodesThatStartAtOnceHaveOneSecretAndLeaveNothingElse() throws IOException {
    SecretFile file = new SecretFile(folder.resolve("secret").toString());
    Set<String> read = new HashSet<>();
    List<String> all =
        IntStream.range(0, 50).parallel().mapToObj(node -> file.readOrCreate()).toList();
    read.addAll(all);
    assertEquals(1, read.size());
    try (var files = Files.list(folder)) {
      assertEquals(List.of(folder.resolve("secret")), files.toList());
    }
  }

  /** An empty file is what a full disk leaves of one that was not written whole. */
  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "c2hvcnQ=", "not base64 at all", "€"})
  void refusesWhatIsNoSecretAndSaysWhereItStands(String text) {
    IllegalStateException refused =
        assertThrows(IllegalStateException.class, () -> Secret.of(text, "./data/secret"));
    assertTrue(refused.getMessage().contains("./data/secret"), refused.getMessage());
    assertFalse(!text.isBlank() && refused.getMessage().contains(text), "tells the secret");
  }

  @Test
  void isNeverPrinted() {
    String text = "cGFzc2VyZWxsZS10ZXN0cy1wYXNzZXJlbGxlLXRlc3Q=";
    assertFalse(Secret.of(text, "here").toString().contains("passerelle-tests"));
  }
}
