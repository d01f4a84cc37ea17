package fr.passerelle.lti.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.passerelle.lti.http.AddressBlock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

  @Test
  void withoutTrustedProxiesNobodyIsBelieved() {
    assertEquals("192.0.2.9", behind().of("192.0.2.9", List.of("203.0.113.5")));
  }

  @Test
  void aTrustedProxyIsBelieved() {
    assertEquals("203.0.113.5", behind("10.0.0.0/8").of("10.1.2.3", List.of("203.0.113.5")));
  }

  @Test
  void whatTheClientItselfWroteIsNotBelieved() {
    assertEquals(
        "203.0.113.5", behind("10.0.0.0/8").of("10.1.2.3", List.of("198.51.100.1, 203.0.113.5")));
  }

  @Test
  void aChainOfTrustedProxiesIsFollowed() {
    assertEquals(
        "203.0.113.5",
        behind("10.0.0.0/8", "192.0.2.80")
            .of("10.1.2.3", List.of("198.51.100.1, 203.0.113.5", "192.0.2.80")));
  }

  @Test
  void nonsenseEndsTheChain() {
    assertEquals("10.1.2.3", behind("10.0.0.0/8").of("10.1.2.3", List.of("unknown")));
    assertEquals("10.1.2.3", behind("10.0.0.0/8").of("10.1.2.3", List.of("")));
  }

  /** Split by a pattern, 7 500 of them took a third of a second; a megabyte would take hours. */
  @Test
  void aHeaderOfSpacesCostsNothing() {
    String spaces = " ".repeat(1_000_000);
    for (String header : List.of(spaces, spaces + ",", "," + spaces, spaces + "203.0.113.5")) {
      assertTimeoutPreemptively(
          Duration.ofMinutes(1),
          () -> behind("10.0.0.0/8").of("10.1.2.3", List.of(header, header)));
    }
    assertEquals(
        "203.0.113.5",
        behind("10.0.0.0/8").of("10.1.2.3", List.of(spaces + "203.0.113.5" + spaces)));
  }

  @Test
  void noMoreThanTenHopsAreFollowed() {
    String hops = "10.0.0.1,".repeat(100_000) + "10.0.0.9";
    assertEquals("10.0.0.1", behind("10.0.0.0/8").of("10.1.2.3", List.of(hops)));
    assertEquals("10.0.0.2", behind("10.0.0.0/8").of("10.0.0.2", List.of("1".repeat(46))));
  }

  @Test
  void oneSubscribersManyAddressesAreOne() {
    assertEquals(
        behind().of("2001:db8:1:2::1", List.of()),
        behind().of("2001:db8:1:2:ffff:ffff:ffff:ffff", List.of()));
  }

  @Test
  void aSettingThatIsNoAddressIsRefused() {
    for (String wrong :
        List.of("proxy.example", "10.0.0.0/33", "10.0.0.0/-1", "1.2.3", "::1/129")) {
      assertThrows(IllegalArgumentException.class, () -> AddressBlock.of(wrong), wrong);
    }
  }

  private static ClientAddress behind(String... proxies) {
    return new ClientAddress(Stream.of(proxies).map(AddressBlock::of).toList());
  }
}
