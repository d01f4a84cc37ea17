package fr.passerelle.lti.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A block of addresses (RFC 4632; RFC 4291, section 2.3), written {@code 10.0.0.0/8}, {@code
 * fd00::/8}, or as one address. Names are never resolved here.
 *
 * @param network the block's first address
 * @param bits how many of its leading bits all addresses of the block have in common
 */
public record AddressBlock(InetAddress network, int bits) {

  private static final String BYTE = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
  private static final Pattern LITERAL =
      Pattern.compile("(" + BYTE + "\\.){3}" + BYTE + "|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

  /** Clears the bits behind the leading ones. */
  public AddressBlock {
    if (bits < 0 || bits > network.getAddress().length * 8) {
      throw new IllegalArgumentException("an address has no " + bits + " bits");
    }
    network = address(leading(network.getAddress(), bits));
  }

  /**
   * @throws IllegalArgumentException when the text is no address and no block
   */
  public static AddressBlock of(String text) {
    String[] parts = text.split("/", 2);
    InetAddress address =
        literal(parts[0]).orElseThrow(() -> new IllegalArgumentException("no address: " + text));
    return parts.length == 1
        ? ofOne(address)
        : new AddressBlock(address, Integer.parseInt(parts[1]));
  }

  /** The block that holds this address alone. */
  static AddressBlock ofOne(InetAddress address) {
    return new AddressBlock(address, address.getAddress().length * 8);
  }

  /**
   * The address a text stands for. IPv4 only as four decimal numbers: other readers take a leading
   * zero for octal, so that form has no one meaning.
   */
  public static Optional<InetAddress> literal(String text) {
    try {
      return LITERAL.matcher(text).matches()
          ? Optional.of(InetAddress.getByName(text))
          : Optional.empty();
    } catch (UnknownHostException noAddress) {
      return Optional.empty();
    }
  }

  /** Whether the address begins with the bits of this block; never across IPv4 and IPv6. */
  public boolean contains(InetAddress address) {
    byte[] bytes = address.getAddress();
    byte[] first = network.getAddress();
    return bytes.length == first.length && Arrays.equals(leading(bytes, bits), first);
  }

  private static byte[] leading(byte[] address, int bits) {
    byte[] kept = address.clone();
    for (int bit = bits; bit < kept.length * 8; bit++) {
      kept[bit / 8] &= (byte) ~(0x80 >> bit % 8);
    }
    return kept;
  }

  static InetAddress address(byte[] bytes) {
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new IllegalStateException("an address has 4 or 16 bytes", e);
    }
  }
}
