package fr.passerelle.training.activity.gone;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.activity.Kinds;
import fr.passerelle.training.content.GoneActivity;
import fr.passerelle.training.player.Drawn;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GoneTemplatesTest {

  @Test
  void aStepThatIsGoneSaysSoAndLeadsOn() {
    String page = Drawn.page("tm/gone/gone.jte", Map.of("frame", Kinds.FRAME));

    assertTrue(page.contains("Cette étape n’est plus proposée."), page);
    assertTrue(page.contains("method=\"post\" action=\"/course/one/check/pass\""), page);
  }

  @Test
  void itsOutlineSaysSoToo() {
    GoneActivity gone = new GoneActivity("quiz", "Un quiz");
    assertTrue(
        Drawn.page("tm/gone/outline.jte", Map.of("activity", gone))
            .contains("n’est plus proposée"));
  }
}
