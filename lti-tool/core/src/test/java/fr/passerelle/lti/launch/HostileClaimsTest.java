package fr.passerelle.lti.launch;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import fr.passerelle.lti.login.PendingLogin;
import fr.passerelle.lti.testing.TestPlatform;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever a platform that holds its key writes, a launch ends in an outcome. */
class HostileClaimsTest {

  private static final List<Object> ODD =
      Arrays.asList(
          null,
          "",
          " ",
          "\u0000",
          "\uD800",
          "x".repeat(5000),
          "http://[",
          -1,
          Long.MAX_VALUE,
          1e308,
          true,
          List.of(),
          Arrays.asList(1, null, "x", List.of()),
          Map.of(),
          Map.of("id", 1),
          Map.of("id", "x", "title", List.of(), "locale", "\u0000-x"));

  private final Stage stage = new Stage();

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void everyClaimTakesEveryOddValue() {
    for (String name : names()) {
      for (Object odd : ODD) {
        assertNotNull(stage.launch(claims -> claims.put(name, odd)), name);
        assertNotNull(stage.launch(claims -> withOddMember(claims, name, odd)), name);
      }
    }
  }

  @Test
  void aDamagedTokenIsRefused() {
    Random random = new Random(20261124);
    for (int round = 0; round < 300; round++) {
      PendingLogin login = stage.login();
      StringBuilder token = new StringBuilder(TestPlatform.signed(stage.claims(login)));
      for (int damage = 0; damage <= random.nextInt(4); damage++) {
        token.setCharAt(random.nextInt(token.length() - 2), (char) (32 + random.nextInt(95)));
      }
      assertNotNull(stage.launch(login, token.toString()));
    }
  }

  private List<String> names() {
    Map<String, Object> claims = stage.claims(stage.login());
    claims.put("azp", "");
    claims.put("name", "");
    claims.put("locale", "");
    for (String optional :
        List.of(
            Claim.CONTEXT,
            Claim.CUSTOM,
            Claim.LAUNCH_PRESENTATION,
            Claim.TOOL_PLATFORM,
            Claim.DEEP_LINKING_SETTINGS,
            Claim.FOR_USER,
            Claim.AGS_ENDPOINT,
            Claim.NRPS_SERVICE)) {
      claims.put(optional, "");
    }
    return List.copyOf(claims.keySet());
  }

  private static void withOddMember(Map<String, Object> claims, String name, Object odd) {
    Map<String, Object> object = new HashMap<>();
    for (String member :
        List.of(
            "id",
            "title",
            "scope",
            "lineitem",
            "lineitems",
            "return_url",
            "locale",
            "guid",
            "context_memberships_url",
            "service_versions",
            "deep_link_return_url",
            "accept_types")) {
      object.put(member, odd);
    }
    claims.put(name, object);
  }
}
