package fr.passerelle.lti.limit;

import fr.passerelle.lti.http.AddressBlock;
import java.net.Inet6Address;
import java.util.List;
import java.util.Optional;

/**
 * Where a request really comes from. Anybody can write an {@code X-Forwarded-For}: only what a
 * trusted proxy added is believed, so it is read from its end as long as the address before is one.
 *
 * @param trusted the operator's own proxies
 */
record ClientAddress(List<AddressBlock> trusted) {

  /** A provider gives each subscriber at least this much of IPv6. */
  private static final int IPV6_BITS = 64;

  /** More proxies than anybody puts in a row. */
  private static final int HOPS = 10;

  /** The longest way to write an IPv6 address. */
  private static final int LONGEST = 45;

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
    FromTheEnd before = new FromTheEnd(forwardedFor);
    for (int hop = 0; hop < HOPS && isTrusted(client); hop++) {
      Optional<String> address = before.next().filter(ClientAddress::isAddress);
      if (address.isEmpty()) {
        break;
      }
      client = address.get();
    }
    return shortened(client);
  }

  private static boolean isAddress(String text) {
    return text.length() <= LONGEST && AddressBlock.literal(text).isPresent();
  }

  /** Anybody writes these, of any length: no more is looked at than is believed. */
  private static final class FromTheEnd {

    private final List<String> values;
    private int value;
    private int end;

    FromTheEnd(List<String> values) {
      this.values = values;
      value = values.size();
      end = -1;
    }

    Optional<String> next() {
      if (end < 0) {
        value--;
        if (value < 0) {
          return Optional.empty();
        }
        end = values.get(value).length();
      }
      String text = values.get(value);
      int comma = end == 0 ? -1 : text.lastIndexOf(',', end - 1);
      String hop = text.substring(comma + 1, end).strip();
      end = comma;
      return Optional.of(hop);
    }
  }

  boolean isTrusted(String address) {
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
