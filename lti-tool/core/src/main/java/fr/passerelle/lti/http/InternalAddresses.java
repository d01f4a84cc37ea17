package fr.passerelle.lti.http;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Addresses that do not belong to the public internet, so that a hostile platform cannot have the
 * tool call what only the tool can reach: the special-purpose registries of RFC 6890 as they stand
 * today, and what clouds have put elsewhere. Java itself turns an IPv4-mapped address ({@code
 * ::ffff:10.0.0.1}) into the IPv4 address it means.
 */
final class InternalAddresses {

  private static final List<AddressBlock> INTERNAL =
      blocks(
          "0.0.0.0/8", // this network
          "10.0.0.0/8",
          "100.64.0.0/10", // behind a carrier's NAT
          "127.0.0.0/8",
          "169.254.0.0/16", // link-local, and most clouds' metadata
          "168.63.129.16", // Azure's agent, the same from within every machine
          "172.16.0.0/12",
          "192.0.0.0/24",
          "192.0.2.0/24", // documentation, as 198.51.100 and 203.0.113
          "192.88.99.0/24", // relays of 6to4
          "192.168.0.0/16",
          "198.18.0.0/15", // benchmarks
          "198.51.100.0/24",
          "203.0.113.0/24",
          "224.0.0.0/3", // multicast, reserved, broadcast
          "2001::/23", // Teredo and other protocols' own
          "2001:db8::/32", // documentation, as 3fff
          "2002::/16", // 6to4: an IPv4 address of any kind inside
          "3fff::/20");

  /** All that is global unicast at all (RFC 4291, section 2.4, and IANA since). */
  private static final AddressBlock GLOBAL_IPV6 = AddressBlock.of("2000::/3");

  /** How IPv6-only networks reach IPv4 addresses: what counts is the address inside (RFC 6052). */
  private static final AddressBlock TRANSLATED = AddressBlock.of("64:ff9b::/96");

  private InternalAddresses() {}

  static boolean contain(InetAddress address) {
    if (TRANSLATED.contains(address)) {
      return contain(embedded(address));
    }
    return !isUnicast(address) || INTERNAL.stream().anyMatch(block -> block.contains(address));
  }

  private static boolean isUnicast(InetAddress address) {
    return address instanceof Inet4Address || GLOBAL_IPV6.contains(address);
  }

  private static InetAddress embedded(InetAddress address) {
    return AddressBlock.address(Arrays.copyOfRange(address.getAddress(), 12, 16));
  }

  private static List<AddressBlock> blocks(String... texts) {
    return Stream.of(texts).map(AddressBlock::of).toList();
  }
}
