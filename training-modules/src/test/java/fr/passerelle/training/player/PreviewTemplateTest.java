package fr.passerelle.training.player;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.activity.Kinds;
import fr.passerelle.training.attempt.Sample;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PreviewTemplateTest {

  @Test
  void showsWhatIsInEachActivityAndNothingToAnswer() {
    PreviewView preview = PreviewView.guide(Sample.course(), "/back", Kinds.ALL::outline);
    String page = Drawn.page("tm/preview-module.jte", Map.of("preview", preview));
    assertTrue(page.contains("<a href=\"#step-welcome\">Page welcome</a>"), page);
    assertTrue(page.contains("<p>texte</p>"), page);
    assertTrue(page.contains("<li>Je sais faire.</li>"), page);
    assertTrue(page.contains("<li><p>La couleur du ciel ?</p></li>"), page);
    assertFalse(page.contains("Bleu") || page.contains("Il est bleu."), page);
  }
}
