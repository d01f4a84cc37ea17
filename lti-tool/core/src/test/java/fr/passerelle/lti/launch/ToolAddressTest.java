package fr.passerelle.lti.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.http.HttpPolicy;
import fr.passerelle.lti.http.PlatformHttp;
import fr.passerelle.lti.http.ToolAddress;
import fr.passerelle.lti.keys.PlatformKeys;
import fr.passerelle.lti.testing.TestHost;
import java.net.URI;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToolAddressTest {

  private static final URI BASE = URI.create("https://tool.example/app/");

  @ParameterizedTest
  @ValueSource(strings = {"https://tool.example/app", "https://tool.example/app/"})
  void aFinalSlashMakesNoDifferenceToWhatLiesInside(String base) {
    ToolAddress tool = new ToolAddress(URI.create(base));
    assertTrue(tool.contains(URI.create("https://tool.example/app")));
    assertTrue(tool.contains(URI.create("https://tool.example/app/course/c")));
    assertFalse(tool.contains(URI.create("https://tool.example/application")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/app",
        "//tool.example/",
        "tool.example",
        "ftp://tool.example/",
        "https://t.example/?a=b"
      })
  void aToolLivesAtAWebAddress(String base) {
    assertThrows(IllegalArgumentException.class, () -> new ToolAddress(URI.create(base)));
  }

  @Test
  void theRedirectUriOfABaseWithoutASlashIsNotInsideTheTool() {
    URI base = URI.create("https://tool.example/app");
    String message =
        assertThrows(IllegalArgumentException.class, () -> tool(base.resolve("lti/launch"), base))
            .getMessage();
    assertTrue(message.contains("https://tool.example/lti/launch"), message);
    assertTrue(message.contains("slash"), message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/lti/launch", "https://other.example/app/lti/launch", "app/lti/launch"})
  void theRedirectUriIsAbsoluteAndInsideTheTool(String redirect) {
    assertThrows(IllegalArgumentException.class, () -> tool(URI.create(redirect), BASE));
  }

  @Test
  void theRedirectUriIsSentAsGiven() {
    assertInstanceOf(LtiTool.class, tool(BASE.resolve("lti/launch"), BASE));
    assertEquals("https://tool.example/app/lti/launch", BASE.resolve("lti/launch").toString());
  }

  private static LtiTool tool(URI redirectUri, URI base) {
    TestHost host = new TestHost();
    PlatformKeys keys = new PlatformKeys(new PlatformHttp(HttpPolicy.strict()), Clock.systemUTC());
    return new LtiTool(host, host, host, keys, redirectUri, base, Clock.systemUTC());
  }
}
