package fr.passerelle.lti.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.ags.AgsEndpoint;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OfferedGradebookTest {

  private static final AgsEndpoint OFFERED =
      new AgsEndpoint(
          Set.of(AgsEndpoint.SCOPE_LINE_ITEM, AgsEndpoint.SCOPE_SCORE),
          Optional.of(URI.create("https://moodle.example/lineitems?type_id=3")),
          Optional.of(URI.create("https://moodle.example/lineitems/4/lineitem?type_id=3")));

  @Test
  void givesBackWhatWasOffered() {
    assertEquals(OFFERED, new OfferedGradebook(OFFERED).endpoint());
    assertEquals(
        Optional.of(OFFERED), new PlatformServices(Optional.of(OFFERED), Optional.empty()).ags());
  }

  @Test
  void nothingOfferedIsNoGradebook() {
    assertEquals(AgsEndpoint.NOTHING, new OfferedGradebook().endpoint());
    assertEquals(Optional.empty(), new PlatformServices(Optional.empty(), Optional.empty()).ags());
  }

  @Test
  void aServiceAtAnAddressThatIsNotThePlatformsIsRememberedAndNotOffered() {
    PlatformServices services =
        new PlatformServices(
            Optional.empty(), Optional.empty(), Optional.of("https://vanity.example"));
    assertTrue(services.elsewhere());
    assertEquals(Optional.of("https://vanity.example"), services.unknownHost());
    assertFalse(new PlatformServices(Optional.empty(), Optional.empty()).elsewhere());
  }
}
