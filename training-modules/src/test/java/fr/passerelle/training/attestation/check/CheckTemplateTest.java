package fr.passerelle.training.attestation.check;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.attestation.Attestation;
import fr.passerelle.training.attestation.Choices;
import fr.passerelle.training.attestation.Samples;
import fr.passerelle.training.player.Drawn;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The public page as it is drawn. */
class CheckTemplateTest {

  private static final LocalDate TODAY = Samples.TODAY;

  @Test
  void aValidOneShowsWhatItsHolderAgreedTo() {
    String page = page(CheckView.of(attestation(new Choices(true, false), null), TODAY));
    assertTrue(page.contains("Cette attestation est valable"), page);
    assertTrue(page.contains("<bdi>Claire &lt;i&gt;</bdi>"), page);
    assertTrue(page.contains("Données &amp; droits"), page);
    assertTrue(page.contains("CRCN-Édu"), page);
    assertFalse(page.contains("Valable jusqu"), page);
  }

  @Test
  void theNameIsNotShownUnlessAgreedTo() {
    String page = page(CheckView.of(attestation(new Choices(false, true), TODAY), TODAY));
    assertFalse(page.contains("Claire"), page);
    assertTrue(page.contains("n’a pas souhaité que son nom"), page);
    assertTrue(page.contains("Valable jusqu"), page);
  }

  @Test
  void whatIsNotValidSaysWhyAndShowsNothingElse() {
    CheckView expired =
        CheckView.of(attestation(new Choices(true, true), TODAY), TODAY.plusDays(1));
    for (String page : new String[] {page(expired), page(CheckView.unknown("<b>\"x"))}) {
      assertFalse(page.contains("Claire") || page.contains("Données"), page);
      assertTrue(page.contains("role=\"alert\""), page);
    }
    assertTrue(page(expired).contains("a expiré"), page(expired));
    String unknown = page(CheckView.unknown("<b>\"x"));
    assertFalse(unknown.contains("<b>"), unknown);
    assertTrue(unknown.contains("aria-invalid=\"true\""), unknown);
  }

  private static Attestation attestation(Choices choices, LocalDate expiresOn) {
    return Samples.holder("Claire <i>", choices, expiresOn).attestation();
  }

  private static String page(CheckView view) {
    return Drawn.page("tm/attestation/check.jte", Map.of("check", view));
  }
}
