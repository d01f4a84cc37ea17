package fr.passerelle.training.player;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.outbox.Delivery;
import fr.passerelle.lti.outbox.Grade;
import fr.passerelle.training.activity.PageLink;
import fr.passerelle.training.attempt.CellStanding;
import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.attempt.ScoreStanding;
import fr.passerelle.training.course.Progress;
import fr.passerelle.training.player.RemainingView.Counted;
import fr.passerelle.training.player.RemainingView.Line;
import fr.passerelle.training.player.RemainingView.Part;
import fr.passerelle.training.player.RemainingView.Step;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is missing, as it is said. */
class RemainingTemplateTest {

  private static final Part PART =
      new Part(
          "Les images", null, List.of(new Step("Le quiz", "/quiz"), new Step("La suite", null)));

  @Test
  void namesWhatIsMissingAndLinksWhatIsOpen() {
    String page = page(new Progress(2, 4, 2), List.of(PART), List.of(), List.of());
    assertTrue(page.contains("Il vous reste\u00a0: 2 étapes, environ 15 minutes."), page);
    assertTrue(page.contains("<a href=\"/quiz\">Le quiz</a>"), page);
    assertTrue(page.contains("<li>La suite</li>"), page);
    assertTrue(page.contains("Les 4 étapes demandées sont terminées."), page);
    assertTrue(page.contains("c’est le dernier essai qui compte"), page);
    assertTrue(page.contains("Rien n’a été envoyé"), page);
  }

  @Test
  void saysHowManyPointsAreMissingAndWhereToWinThem() {
    String page =
        page(
            new Progress(4, 4, 2.5, 4, 80),
            List.of(),
            List.of(new PageLink("Le quiz", "/quiz")),
            List.of());
    assertTrue(page.contains("Votre score est de 62,5 sur 100, il en faut 80."), page);
    assertTrue(page.contains("<a href=\"/quiz\">Le quiz</a>"), page);
  }

  @Test
  void saysWhatTheGradebookHas() {
    Grade grade = new Progress(4, 4, 3.5).grade("4 étapes sur 4");
    ScoreStanding arrived =
        ScoreStanding.of(
            List.of(
                new Delivery(
                    Sample.cell("https://w/1"),
                    Delivery.State.DELIVERED,
                    null,
                    null,
                    Sample.NOON,
                    grade)));
    String page =
        page(
            new Progress(4, 4, 3.5),
            List.of(),
            List.of(),
            List.of(new Line(null, new CellStanding(null, grade, arrived))));
    assertTrue(page.contains("Il ne vous reste rien à faire"), page);
    assertTrue(page.contains("87,5 sur 100"), page);
    assertTrue(page.contains("Arrivé") && page.contains("24 novembre 2026"), page);
    assertFalse(page.contains("Continuer"), page);
  }

  private static String page(
      Progress progress, List<Part> missing, List<PageLink> better, List<Line> gradebook) {
    RemainingView view =
        new RemainingView(
            "Les réflexes",
            progress,
            15,
            missing,
            better,
            List.of(new Counted("Le quiz", 33.333, 50, true)),
            true,
            gradebook,
            null,
            progress.completed() ? null : "/quiz",
            "/course");
    return Drawn.page("tm/remaining.jte", Map.of("remaining", view));
  }
}
