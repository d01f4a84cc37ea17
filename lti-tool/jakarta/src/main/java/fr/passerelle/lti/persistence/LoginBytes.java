package fr.passerelle.lti.persistence;

import fr.passerelle.lti.login.BrowserBinding;
import fr.passerelle.lti.login.PendingLogin;
import fr.passerelle.lti.registration.RegistrationKey;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/** A pending login as bytes, but for its state and for whether it was used. */
final class LoginBytes {

  private LoginBytes() {}

  static byte[] of(PendingLogin login) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(login.nonce());
      out.writeUTF(login.registration().issuer());
      out.writeUTF(login.registration().clientId());
      out.writeUTF(login.browser().value());
      out.writeUTF(login.targetLinkUri().toString());
      write(out, login.createdAt());
      write(out, login.expiresAt());
      out.writeUTF(login.storageFrame().orElse(""));
    } catch (IOException longerThanAnyAddress) {
      throw new IllegalArgumentException(longerThanAnyAddress);
    }
    return bytes.toByteArray();
  }

  /**
   * @throws IllegalArgumentException for bytes that {@link #of} never made
   */
  static PendingLogin login(String state, byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return new PendingLogin(
          state,
          in.readUTF(),
          new RegistrationKey(in.readUTF(), in.readUTF()),
          new BrowserBinding(in.readUTF()),
          URI.create(in.readUTF()),
          instant(in),
          instant(in),
          false,
          Optional.of(in.readUTF()).filter(frame -> !frame.isEmpty()));
    } catch (IOException otherBytes) {
      throw new IllegalArgumentException(otherBytes);
    }
  }

  private static void write(DataOutputStream out, Instant moment) throws IOException {
    out.writeLong(moment.getEpochSecond());
    out.writeInt(moment.getNano());
  }

  private static Instant instant(DataInputStream in) throws IOException {
    return Instant.ofEpochSecond(in.readLong(), in.readInt());
  }
}
