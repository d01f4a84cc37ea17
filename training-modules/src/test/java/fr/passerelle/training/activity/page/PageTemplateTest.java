package fr.passerelle.training.activity.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.activity.Kinds;
import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.content.source.Handout;
import fr.passerelle.training.content.source.HandoutKind;
import fr.passerelle.training.course.Html;
import fr.passerelle.training.player.Drawn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A page as it is drawn. */
class PageTemplateTest {

  @Test
  void drawsAPageToRead() {
    String page =
        Drawn.page("tm/page/page.jte", Map.of("page", PageView.of(Kinds.FRAME, Sample.page("p"))));
    assertTrue(page.contains("<p>texte</p>"), page);
    assertTrue(page.contains("datetime=\"2026-11-24\">24 novembre 2026"), page);
    assertFalse(page.contains("pl-handouts"), page);
    assertTrue(page.contains("method=\"post\" action=\"/course/one/check/done\""), page);
  }

  @Test
  void namesEachFileToTakeAwayWithItsKindAndSize() {
    String page = drawn(1_234_567);
    assertTrue(page.contains("href=\"/content/a/b/fr/m/trame.odt\" download"), page);
    assertTrue(page.contains("<strong>La trame</strong>"), page);
    assertTrue(page.contains("Texte à modifier (OpenDocument, .odt), 1,2 Mo"), page);
    assertTrue(drawn(12_400).contains(", 12 ko"), page);
  }

  private static String drawn(int bytes) {
    Handout trame = new Handout("La trame", "/content/a/b/fr/m/trame.odt", HandoutKind.ODT, bytes);
    Page page = new Page("p", "Page", new Html("<p>x</p>"), Optional.empty(), 0, List.of(trame));
    return Drawn.page("tm/page/page.jte", Map.of("page", PageView.of(Kinds.FRAME, page)));
  }
}
