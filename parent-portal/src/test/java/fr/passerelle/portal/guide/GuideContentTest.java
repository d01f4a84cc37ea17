package fr.passerelle.portal.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.passerelle.training.attempt.PlacedContent;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuideContentTest {

  @Test
  void isWhatALinkToAGuideNames() {
    assertEquals(
        Optional.of(new PlacedContent(new GuideContent(), "me-connecter", null)),
        PlacedContent.of("guide:me-connecter"));
  }

  @Test
  void isWhatALinkToAGuideCarries() {
    assertEquals("guide:me-connecter", PlacedContent.content(Guides.connecting()));
  }
}
