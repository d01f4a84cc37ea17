package fr.passerelle.training.attestation.learner;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.attestation.AttestationHolder;
import fr.passerelle.training.attestation.Choices;
import fr.passerelle.training.attestation.Samples;
import fr.passerelle.training.attestation.learner.AttestationView.Made;
import fr.passerelle.training.player.Drawn;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** « Mon attestation » as it is drawn. */
class AttestationTemplateTest {

  private static final AttestationHolder HOLDER =
      Samples.holder("Claire Martin", new Choices(true, false), Samples.TODAY);

  @Test
  void asksTwoChoicesBeforeTheFirst() {
    String page = page("Claire Martin", null);
    assertTrue(page.contains("Faire mon attestation"), page);
    assertFalse(page.contains("checked"), "nothing is agreed to beforehand: " + page);
    assertFalse(page.contains("Retirer") || page.contains("/pdf"), page);
  }

  @Test
  void withoutANameThereIsNoForm() {
    String page = page(null, null);
    assertFalse(page.contains("<form"), page);
    assertTrue(page.contains("ne donne pas votre nom"), page);
  }

  @Test
  void offersWhatWasMadeAndToMakeItAnew() {
    String page = page("Claire Martin", made(Samples.TODAY));
    assertTrue(page.contains("href=\"/s/x/attestation/pdf\""), page);
    assertTrue(page.contains("name=\"name-shown\" value=\"yes\" checked"), page);
    assertFalse(page.contains("name=\"outlives\" value=\"yes\" checked"), page);
    assertFalse(page.contains("vous appelle maintenant"), page);
  }

  @Test
  void saysThatTheNameHasChangedSince() {
    String page = page("Claire Diallo", made(Samples.TODAY));
    assertTrue(page.contains("vous appelle maintenant"), page);
  }

  @Test
  void whatHasExpiredIsNotTakenAway() {
    String page = page("Claire Martin", made(Samples.TODAY.plusDays(1)));
    assertTrue(page.contains("Expirée depuis"), page);
    assertFalse(page.contains("/pdf"), page);
  }

  private static Made made(LocalDate today) {
    return Made.of(HOLDER, today, "https://p.example/attestations/x");
  }

  private static String page(String name, Made made) {
    AttestationView view =
        new AttestationView(
            name, HOLDER.attestation().attested(), made, "/s/x/attestation", "/course", "/who");
    return Drawn.page("tm/attestation/mine.jte", Map.of("view", view));
  }
}
