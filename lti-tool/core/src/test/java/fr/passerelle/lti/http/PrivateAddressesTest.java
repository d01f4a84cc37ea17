package fr.passerelle.lti.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.http.PlatformUnreachable.Reason;
import fr.passerelle.lti.testing.TestServer;
import java.net.InetAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateAddressesTest {

  @ParameterizedTest
  @CsvSource({
    "moodle.ecole.local, moodle.ecole.local, 443, true",
    "moodle.ecole.local, MOODLE.ecole.local, 8443, true",
    "Moodle.Ecole.Local, moodle.ecole.local, 80, true",
    "moodle.ecole.local, ecole.local, 443, false",
    "moodle.ecole.local, www.moodle.ecole.local, 443, false",
    "moodle.ecole.local, moodle.ecole.local., 443, false",
    "localhost:8090, localhost, 8090, true",
    "localhost:8090, localhost, 80, false",
    "127.0.0.1:8090, 127.0.0.1, 8090, true",
    "127.0.0.1:8090, 127.0.0.1, 8091, false",
    "127.0.0.1, localhost, 8090, false",
    "10.20.0.0/16, 10.20.255.1, 80, true",
    "10.20.0.0/16, 10.21.0.0, 80, false",
    "10.20.0.0/16, evil.example, 80, false",
    "[fd00::5]:8080, [fd00::5], 8080, true",
    "[fd00::5]:8080, [fd00:0:0::5], 8080, true",
    "[fd00::5]:8080, [fd00::5], 80, false",
    "fd00::/8, [fd12::1], 80, true",
    "::1, [::1], 80, true"
  })
  void listsHostsPortsAddressesAndBlocks(String entry, String host, int port, boolean listed) {
    assertEquals(listed, PrivateAddresses.of(List.of(entry)).list(host, port));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "http://moodle.local",
        "moodle.local/course",
        "10.0.0.0/33",
        "10.0.0.0/x",
        "10.0.0.0/8:80",
        "10.0.0.256",
        "010.0.0.1",
        "2130706433",
        "localhost:0",
        "localhost:65536",
        "localhost:http",
        "*.ecole.local",
        "[fd00::5",
        "[::g]:80",
        "-.example"
      })
  void whatIsNoEntryIsToldAtOnce(String entry) {
    assertThrows(IllegalArgumentException.class, () -> PrivateAddresses.of(List.of(entry)), entry);
  }

  @Test
  void plainHttpIsSpokenWithListedAddressesAndNamesOnly() throws Exception {
    try (TestServer server = new TestServer()) {
      server.answer("/x", 200, "ok");
      URI byName = URI.create(server.uri("/x").toString().replace("127.0.0.1", "localhost"));
      assertEquals("ok", http("127.0.0.0/8").get(server.uri("/x"), Map.of()).text());
      assertEquals("ok", http("localhost").get(byName, Map.of()).text());
      PlatformUnreachable unlisted =
          assertThrows(
              PlatformUnreachable.class, () -> http("127.0.0.0/8", "::1").get(byName, Map.of()));
      assertEquals(Reason.BAD_URL, unlisted.reason());
    }
  }

  @Test
  void allowingOneAddressAllowsNoOther() throws Exception {
    PrivateAddresses one = PrivateAddresses.of(List.of("10.20.0.5:8443"));
    assertTrue(one.permit("moodle.example", InetAddress.getByName("10.20.0.5"), 8443));
    assertFalse(one.permit("moodle.example", InetAddress.getByName("10.20.0.5"), 443));
    assertFalse(one.permit("moodle.example", InetAddress.getByName("10.20.0.6"), 8443));
    assertFalse(one.permit("moodle.example", InetAddress.getByName("169.254.169.254"), 8443));
  }

  @Property
  void aBlockHoldsExactlyTheAddressesWithItsFirstBits(
      @ForAll @Size(4) byte[] network,
      @ForAll @Size(4) byte[] other,
      @ForAll @IntRange(max = 32) int bits)
      throws Exception {
    AddressBlock block = new AddressBlock(InetAddress.getByAddress(network), bits);
    long mask = bits == 0 ? 0 : -1L << (32 - bits);
    assertEquals(
        (number(network) & mask) == (number(other) & mask),
        block.contains(InetAddress.getByAddress(other)));
    assertTrue(block.contains(InetAddress.getByAddress(network)));
    assertTrue(AddressBlock.of(block.network().getHostAddress() + "/" + bits).equals(block));
  }

  /** 6to4 and Teredo are refused whole, so here: whatever Java or a NAT64 takes for IPv4. */
  @Property
  void noIpv6FormOfAnInternalIpv4AddressIsPublic(@ForAll @Size(4) byte[] ipv4) throws Exception {
    boolean internal = InternalAddresses.contain(InetAddress.getByAddress(ipv4));
    for (String prefix : List.of("64:ff9b::", "::ffff:")) {
      byte[] ipv6 = Arrays.copyOf(prefix(prefix), 16);
      System.arraycopy(ipv4, 0, ipv6, 12, 4);
      assertEquals(internal, InternalAddresses.contain(InetAddress.getByAddress(ipv6)), prefix);
    }
  }

  @Property
  void nothingOutsideGlobalUnicastIsPublic(@ForAll @Size(16) byte[] ipv6) throws Exception {
    InetAddress address = InetAddress.getByAddress(ipv6);
    if (address.getAddress().length == 16 && (ipv6[0] & 0xe0) != 0x20) {
      assertTrue(InternalAddresses.contain(address), address.toString());
    }
  }

  private static byte[] prefix(String prefix) {
    byte[] bytes = new byte[16];
    if (prefix.equals("::ffff:")) {
      bytes[10] = -1;
      bytes[11] = -1;
    } else {
      System.arraycopy(new byte[] {0, 0x64, (byte) 0xff, (byte) 0x9b}, 0, bytes, 0, 4);
    }
    return bytes;
  }

  private static long number(byte[] bytes) {
    return Integer.toUnsignedLong(java.nio.ByteBuffer.wrap(bytes).getInt());
  }

  private static PlatformHttp http(String... allowed) {
    return new PlatformHttp(HttpPolicy.strict().allowing(PrivateAddresses.of(List.of(allowed))));
  }
}
