package fr.passerelle.training.activity.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.activity.Kinds;
import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.player.Drawn;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A page as it is drawn. */
class PageTemplateTest {

  @Test
  void drawsAPageToRead() {
    String page =
        Drawn.page("tm/page/page.jte", Map.of("page", PageView.of(Kinds.FRAME, Sample.page("p"))));
    assertTrue(page.contains("<p>texte</p>"), page);
    assertTrue(page.contains("datetime=\"2026-11-24\">24 novembre 2026"), page);
    assertTrue(page.contains("method=\"post\" action=\"/course/one/check/done\""), page);
  }
}
