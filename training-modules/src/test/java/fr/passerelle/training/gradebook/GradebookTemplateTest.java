package fr.passerelle.training.gradebook;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.ags.AgsEndpoint;
import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.gradebook.ComparisonView.ResultColumn;
import fr.passerelle.training.gradebook.CourseGradebook.State;
import fr.passerelle.training.gradebook.GradebookPage.ColumnRow;
import fr.passerelle.training.gradebook.GradebookPage.Option;
import fr.passerelle.training.gradebook.GradebookPage.Standing;
import fr.passerelle.training.player.Drawn;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The gradebook's pages as they are drawn, in every state. */
class GradebookTemplateTest {

  private static final Rights ALL =
      Rights.of(
          Optional.of(
              new AgsEndpoint(
                  Set.of(
                      AgsEndpoint.SCOPE_LINE_ITEM,
                      AgsEndpoint.SCOPE_SCORE,
                      AgsEndpoint.SCOPE_RESULT_READ_ONLY),
                  Optional.of(URI.create("https://m.example/li")),
                  Optional.of(URI.create("https://m.example/li/1")))));

  @Test
  void drawsEveryTroubleInWordsWithAWayToTryAgain() {
    for (ColumnFailure trouble : ColumnFailure.values()) {
      State state = trouble.passing() ? State.DUE : State.STUCK;
      String page = page(ALL, new Standing(state, trouble, "HTTP <503>"));
      assertTrue(page.contains("Réessayer"), page);
      assertFalse(page.contains("503"), page);
    }
  }

  @Test
  void drawsTheColumnsAndTheChoice() {
    String page = page(ALL, new Standing(State.DONE, null, null));
    assertTrue(page.contains("La colonne de ce lien"), page);
    assertTrue(page.contains("Module &lt;1&gt;"), page);
    assertTrue(page.contains("n’existe plus dans l’espace"), page);
    assertTrue(page.contains("value=\"MODULES\" checked"), page);
    assertTrue(page.contains("garde le score du parcours entier"), page);
  }

  @Test
  void confirmsAChoiceThatWasKeptAndNoOther() {
    Standing standing = new Standing(State.DONE, null, null);
    assertTrue(page(ALL, standing, true).contains("Votre choix est enregistré"));
    assertFalse(page(ALL, standing, false).contains("Votre choix est enregistré"));
    assertFalse(page(ALL, null, true).contains("Votre choix est enregistré"));
  }

  @Test
  void saysCalmlyThatThereIsNoGradebook() {
    String page = page(Rights.of(Optional.empty()), null);
    assertTrue(page.contains("n’ouvre pas son carnet"), page);
    assertFalse(page.contains("name=\"layout\""), page);
  }

  @Test
  void drawsWhatTheGradebookHolds() {
    ResultLine.HeldGrade grade = new ResultLine.HeldGrade(18.45, 20.5);
    List<ResultLine> lines =
        List.of(ResultLine.Verdict.values()).stream()
            .map(verdict -> new ResultLine("<b>Eve</b>", 90.0, grade, "<i>!</i>", verdict))
            .toList();
    ComparisonView comparison =
        new ComparisonView(
            "Parcours",
            Sample.NOON,
            List.of(
                new ResultColumn(null, null, lines, 2, false),
                new ResultColumn("Module", ColumnFailure.NOT_PERMITTED, List.of(), 0, true)),
            "/again",
            "/gradebook",
            "/retry");
    String page = Drawn.page("tm/comparison.jte", Map.of("comparison", comparison));
    assertTrue(page.contains("5 lignes à regarder"), page);
    assertTrue(page.contains("&lt;i&gt;!") && page.contains("&lt;b&gt;Eve"), page);
    assertTrue(page.contains("2 autres notes"), page);
    assertTrue(page.contains(">90\u00a0%<"), page);
    assertTrue(page.contains(">18,45 sur 20,5 (90\u00a0%)<"), page);
    assertTrue(page.contains("ne permet pas cela"), page);
    assertFalse(page.contains("Réessayer"), page);
  }

  @Test
  void aColumnOfOursThatIsGoneCanBeMadeAgainAndTheLinksOwnCannot() {
    assertTrue(gone("Module").contains("action=\"/retry\""));
    assertFalse(gone(null).contains("action=\"/retry\""));
    assertTrue(gone(null).contains("Cela ne dit rien de l’envoi des scores"));
  }

  private static String gone(String label) {
    ResultColumn column = new ResultColumn(label, ColumnFailure.COLUMN_GONE, List.of(), 0, true);
    ComparisonView comparison =
        new ComparisonView(
            "Parcours", Sample.NOON, List.of(column), "/again", "/gradebook", "/retry");
    return Drawn.page("tm/comparison.jte", Map.of("comparison", comparison));
  }

  private static String page(Rights rights, Standing standing) {
    return page(rights, standing, false);
  }

  @Test
  void saysThatServicesAtAnUnknownAddressAreNotUsedAndDeniesNothing() {
    GradebookPage nowhere =
        new GradebookPage(
            "Parcours",
            Rights.of(Optional.empty()),
            List.of(),
            List.of(),
            List.of(),
            null,
            false,
            false,
            true,
            "/gradebook",
            "/gradebook/retry",
            null,
            "/group");
    String page = Drawn.page("tm/gradebook.jte", Map.of("gradebook", nowhere, "saved", false));
    assertTrue(page.contains("à une adresse que Passerelle ne connaît pas"), page);
    assertFalse(page.contains("n’ouvre pas son carnet"), page);
    assertFalse(page.contains("n’a pas de colonne"), page);
  }

  @Test
  void aColumnOfTheLinkThatIsGoneIsSaidWithWhatCanBeDone() {
    assertFalse(page(ALL, null, false).contains("Le lien n’a plus de colonne"));
    assertTrue(page(ALL, null, false, true).contains("Passerelle en crée une"));
    Rights few = Rights.of(Optional.of(AgsEndpoint.NOTHING));
    assertTrue(page(few, null, false, true).contains("les réglages de l’activité"));
  }

  private static String page(Rights rights, Standing standing, boolean saved) {
    return page(rights, standing, saved, false);
  }

  private static String page(Rights rights, Standing standing, boolean saved, boolean linkGone) {
    GradebookPage page =
        new GradebookPage(
            "Parcours",
            rights,
            List.of(
                new ColumnRow(null, true, false, 2), new ColumnRow("Module <1>", false, true, 0)),
            List.of(new ColumnRow("Ancienne", false, false, 0)),
            rights.mayChoose()
                ? List.of(
                    new Option(Layout.COURSE, false, true), new Option(Layout.MODULES, true, true))
                : List.of(),
            standing,
            false,
            linkGone,
            false,
            "/gradebook",
            "/gradebook/retry",
            "/gradebook/results",
            "/group");
    return Drawn.page("tm/gradebook.jte", Map.of("gradebook", page, "saved", saved));
  }
}
