package fr.passerelle.training.activity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.player.Drawn;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FrameTest {

  @Test
  void whatIsOptionalOffersToPassItBy() {
    Frame optional =
        new Frame("/course", "Module", "Détour", 2, 3, 1, "/detour", "/before", "/after", "/who");
    assertTrue(crumbs(optional).contains("<a href=\"/after\">Passer à la suite</a>"));
    assertFalse(crumbs(Kinds.FRAME).contains("Passer à la suite"));
  }

  private static String crumbs(Frame frame) {
    return Drawn.page("tm/crumbs.jte", Map.of("frame", frame));
  }
}
