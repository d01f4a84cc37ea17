package fr.passerelle.lti.http;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the operator lets platforms have in networks of the operator's own, and by plain {@code
 * http}: nothing unless it is listed. An entry is
 *
 * <ul>
 *   <li>a host ({@code moodle.ecole.local}), or a host and its port ({@code localhost:8090}): its
 *       name is trusted to lead where it should;
 *   <li>an address ({@code 10.20.0.5}, {@code fd00::5}), with a port if wanted ({@code
 *       10.20.0.5:8080}, {@code [fd00::5]:8080}), or a block ({@code 10.20.0.0/16}). Any name may
 *       lead there by {@code https}; by {@code http} only the address itself is called, as whoever
 *       owns a name that is not listed could let it lead somewhere else at the next look-up.
 * </ul>
 */
public final class PrivateAddresses {

  private static final Pattern ENTRY =
      Pattern.compile("(\\[[^\\]]+\\]|[^:\\[\\]]+)(?::([0-9]{1,5}))?");
  private static final Pattern HOST = Pattern.compile("[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?");

  private static final int ANY_PORT = 0;

  private final boolean all;
  private final List<Entry> entries;

  private PrivateAddresses(boolean all, List<Entry> entries) {
    this.all = all;
    this.entries = entries;
  }

  /** Public addresses by {@code https} only. */
  public static PrivateAddresses none() {
    return new PrivateAddresses(false, List.of());
  }

  /** Any address, {@code http} too: for a demo on one's own machine. */
  public static PrivateAddresses all() {
    return new PrivateAddresses(true, List.of());
  }

  /**
   * @throws IllegalArgumentException when an entry is no host, address or block
   */
  public static PrivateAddresses of(List<String> entries) {
    return new PrivateAddresses(false, entries.stream().map(Entry::of).toList());
  }

  /**
   * Whether the destination itself is listed, by name or as an address, and not what it leads to.
   */
  boolean list(String host, int port) {
    return all || entries.stream().anyMatch(entry -> entry.lists(host, port));
  }

  /** Whether a connection to this address may be made for the sake of that host. */
  boolean permit(String host, InetAddress address, int port) {
    return !InternalAddresses.contain(address)
        || list(host, port)
        || entries.stream().anyMatch(entry -> entry.contains(address, port));
  }

  /**
   * @param block empty for a host's name
   */
  private record Entry(String host, Optional<AddressBlock> block, int port) {

    static Entry of(String text) {
      return AddressBlock.literal(text).isPresent() || text.contains("/")
          ? new Entry(text, Optional.of(AddressBlock.of(text)), ANY_PORT)
          : withPort(text);
    }

    private static Entry withPort(String text) {
      Matcher parts = ENTRY.matcher(text.toLowerCase(Locale.ROOT));
      if (!parts.matches()) {
        throw new IllegalArgumentException("no host, address or block: " + text);
      }
      String host = withoutBrackets(parts.group(1));
      int port = parts.group(2) == null ? ANY_PORT : Destination.port(parts.group(2));
      Optional<AddressBlock> block = AddressBlock.literal(host).map(AddressBlock::ofOne);
      if (block.isEmpty() && (!HOST.matcher(host).matches() || Destination.isNumeric(host))) {
        throw new IllegalArgumentException("no host, address or block: " + text);
      }
      return new Entry(host, block, port);
    }

    boolean lists(String destination, int destinationPort) {
      return block.isEmpty()
          ? host.equalsIgnoreCase(destination) && isAt(destinationPort)
          : AddressBlock.literal(withoutBrackets(destination))
              .filter(address -> contains(address, destinationPort))
              .isPresent();
    }

    boolean contains(InetAddress address, int destinationPort) {
      return block.filter(inside -> inside.contains(address)).isPresent() && isAt(destinationPort);
    }

    private boolean isAt(int destinationPort) {
      return port == ANY_PORT || port == destinationPort;
    }

    private static String withoutBrackets(String host) {
      return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }
  }
}
