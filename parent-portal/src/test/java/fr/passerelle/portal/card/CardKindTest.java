package fr.passerelle.portal.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.passerelle.portal.guide.Conclusion;
import fr.passerelle.portal.guide.Conclusion.Spot;
import fr.passerelle.portal.guide.Guides;
import fr.passerelle.portal.guide.OutLink;
import java.util.List;
import org.junit.jupiter.api.Test;

class CardKindTest {

  private final List<Conclusion> conclusions =
      new CardKind().atTheEnd(Guides.walk(Guides.connecting()));

  @Test
  void leadsToTheRealSiteAtTheEndAndBackToTheCard() {
    assertEquals(
        List.of(Spot.NEXT, Spot.BUTTON), conclusions.stream().map(Conclusion::spot).toList());
    OutLink link = (OutLink) conclusions.get(0).fragment().model().get("link");
    assertEquals("educonnect.education.gouv.fr", link.site());
    assertEquals("/s/x/guide/ma-carte", conclusions.get(1).fragment().model().get("card"));
  }
}
