package fr.passerelle.lti.limit;

import fr.passerelle.lti.http.AddressBlock;
import java.net.Inet6Address;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where a request really comes from. Anybody can write an {@code X-Forwarded-For}: only what a
 * trusted proxy added is believed, so it is read from its end as long as the address before is one.
 *
 * @param trusted the operator's own proxies
 */
record ClientAddress(List<AddressBlock> trusted) {

  /** A provider gives each subscriber at least this much of IPv6. */
  private static final int IPV6_BITS = 64;

  ClientAddress {
    trusted = List.copyOf(trusted);
  }

  /**
   * @param peer the address of the connection
   * @param forwardedFor the values of {@code X-Forwarded-For}, in order; may be empty
   * @return the client's address, an IPv6 address without its lower half
   */
  String of(String peer, List<String> forwardedFor) {
    String client = peer;
    for (String before : fromTheEnd(forwardedFor)) {
      if (!isTrusted(client) || AddressBlock.literal(before).isEmpty()) {
        break;
      }
      client = before;
    }
    return shortened(client);
  }

  private static List<String> fromTheEnd(List<String> forwardedFor) {
    List<String> hops = new ArrayList<>();
    forwardedFor.forEach(value -> hops.addAll(List.of(value.strip().split("\\s*,\\s*"))));
    Collections.reverse(hops);
    return hops;
  }

  private boolean isTrusted(String address) {
    return AddressBlock.literal(address)
        .filter(literal -> trusted.stream().anyMatch(block -> block.contains(literal)))
        .isPresent();
  }

  private static String shortened(String address) {
    return AddressBlock.literal(address)
        .filter(Inet6Address.class::isInstance)
        .map(ipv6 -> new AddressBlock(ipv6, IPV6_BITS).network().getHostAddress())
        .orElse(address);
  }
}
