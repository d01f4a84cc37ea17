package fr.passerelle.lti.limit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** An address or a block of addresses, written 10.0.0.0/8 or fd00::/8; names are never resolved. */
record AddressBlock(byte[] address, int bits) {

  private static final Pattern LITERAL =
      Pattern.compile("([0-9]{1,3}\\.){3}[0-9]{1,3}|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

  /**
   * @throws IllegalArgumentException when it is no address and no block
   */
  static AddressBlock of(String text) {
    String[] parts = text.split("/", 2);
    byte[] address =
        literal(parts[0]).orElseThrow(() -> new IllegalArgumentException("No address: " + text));
    int bits = parts.length == 1 ? address.length * 8 : Integer.parseInt(parts[1]);
    if (bits < 0 || bits > address.length * 8) {
      throw new IllegalArgumentException("No block of addresses: " + text);
    }
    return new AddressBlock(address, bits);
  }

  /** The bytes of an address, if the text is one. */
  static Optional<byte[]> literal(String text) {
    try {
      return LITERAL.matcher(text).matches()
          ? Optional.of(InetAddress.getByName(text).getAddress())
          : Optional.empty();
    } catch (UnknownHostException noAddress) {
      return Optional.empty();
    }
  }

  boolean contains(String text) {
    return literal(text).filter(this::contains).isPresent();
  }

  private boolean contains(byte[] other) {
    return other.length == address.length
        && Arrays.equals(firstBits(other, bits), firstBits(address, bits));
  }

  /** The address with all but its first bits cleared. */
  static byte[] firstBits(byte[] address, int bits) {
    byte[] kept = address.clone();
    for (int bit = bits; bit < kept.length * 8; bit++) {
      kept[bit / 8] &= (byte) ~(0x80 >> bit % 8);
    }
    return kept;
  }
}
