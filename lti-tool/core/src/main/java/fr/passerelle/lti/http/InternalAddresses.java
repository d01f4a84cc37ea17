package fr.passerelle.lti.http;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Addresses that do not belong to the public internet, so that a hostile platform cannot have the
 * tool call what only the tool can reach (RFC 6890 and the registries it names).
 */
final class InternalAddresses {

  private static final List<Block> BLOCKS =
      List.of(
          new Block("0.0.0.0", 8),
          new Block("10.0.0.0", 8),
          new Block("100.64.0.0", 10),
          new Block("127.0.0.0", 8),
          new Block("169.254.0.0", 16),
          new Block("172.16.0.0", 12),
          new Block("192.0.0.0", 24),
          new Block("192.0.2.0", 24),
          new Block("192.168.0.0", 16),
          new Block("198.18.0.0", 15),
          new Block("198.51.100.0", 24),
          new Block("203.0.113.0", 24),
          new Block("224.0.0.0", 3),
          new Block("::", 96),
          new Block("64:ff9b:1::", 48),
          new Block("100::", 64),
          new Block("2001::", 23),
          new Block("2001:db8::", 32),
          new Block("2002::", 16),
          new Block("fc00::", 7),
          new Block("fe80::", 9),
          new Block("ff00::", 8));

  /** How IPv6-only networks reach IPv4 addresses: what counts is the address inside. */
  private static final Block TRANSLATED = new Block("64:ff9b::", 96);

  private InternalAddresses() {}

  static boolean contain(InetAddress address) {
    if (TRANSLATED.contains(address)) {
      return contain(embedded(address));
    }
    return BLOCKS.stream().anyMatch(block -> block.contains(address));
  }

  private static InetAddress embedded(InetAddress address) {
    try {
      return Inet4Address.getByAddress(Arrays.copyOfRange(address.getAddress(), 12, 16));
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are an address", e);
    }
  }

  private record Block(byte[] network, int bits) {

    Block(String network, int bits) {
      this(bytes(network), bits);
    }

    boolean contains(InetAddress address) {
      byte[] bytes = address.getAddress();
      if (bytes.length != network.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        if (bit(bytes, bit) != bit(network, bit)) {
          return false;
        }
      }
      return true;
    }

    private static int bit(byte[] bytes, int index) {
      return bytes[index / 8] >> (7 - index % 8) & 1;
    }

    private static byte[] bytes(String literal) {
      try {
        return InetAddress.getByName(literal).getAddress();
      } catch (UnknownHostException e) {
        throw new IllegalArgumentException(literal, e);
      }
    }
  }
}
