package fr.passerelle.lti.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The sealing secret in a file beside the database: made at the first start, for its owner only.
 */
record SecretFile(String path) {

  byte[] readOrCreate() {
    try {
      Path file = Path.of(path);
      if (Files.notExists(file)) {
        create(file);
      }
      return Base64.getDecoder().decode(Files.readString(file).trim());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read or make the secret in " + path, e);
    }
  }

  private static void create(Path file) throws IOException {
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    Files.createDirectories(file.toAbsolutePath().getParent());
    try {
      Files.createFile(file, ownerOnly(file));
      Files.writeString(file, Base64.getEncoder().encodeToString(secret), StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException another) {
      // Another node on this machine made it first: its secret is as good.
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
