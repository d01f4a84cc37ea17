package fr.passerelle.lti.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The sealing secret in a file beside the database: made at the first start, for its owner only. It
 * is there whole or not at all, even if the machine stops or another node starts meanwhile.
 */
record SecretFile(String path) {

  /**
   * The secret's text, made first where it is missing.
   *
   * @throws UncheckedIOException when the file can be neither read nor made
   */
  String readOrCreate() {
    Path file = Path.of(path).toAbsolutePath();
    try {
      if (Files.notExists(file)) {
        create(file);
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read or make the secret in " + path, e);
    }
  }

  private static void create(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Path written = Files.createTempFile(file.getParent(), "secret", ".new", ownerOnly(file));
    try {
      Files.writeString(written, random());
      Files.createLink(file, written);
    } catch (FileAlreadyExistsException another) {
      // Another node on this machine made it first: its secret is as good.
    } finally {
      Files.delete(written);
    }
  }

  private static String random() {
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    return Base64.getEncoder().encodeToString(secret);
  }

  private static FileAttribute<?>[] ownerOnly(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
