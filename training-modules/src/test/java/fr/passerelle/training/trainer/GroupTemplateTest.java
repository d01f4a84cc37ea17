package fr.passerelle.training.trainer;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.attempt.ScoreStanding;
import fr.passerelle.training.attempt.ScoreStanding.State;
import fr.passerelle.training.player.Drawn;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GroupTemplateTest {

  @Test
  void saysThatNobodyHasComeYet() {
    assertTrue(drawn(List.of()).contains("Personne n’est encore venu"));
  }

  @Test
  void saysInWordsWhereEachScoreIsAndWhyItHasNotArrived() {
    String page =
        drawn(Arrays.stream(State.values()).map(state -> standing(state, "HTTP 400")).toList());
    assertTrue(page.contains("Refusé") && page.contains("HTTP 400"), page);
    assertTrue(page.contains("Arrivé") && page.contains("24 nov. 2026"), page);
    assertTrue(page.contains("action=\"/group/1/retry\""), page);
    assertTrue(page.contains("action=\"/retry\""), page);
  }

  @Test
  void showsNobodyWithoutAWordForThem() {
    Attempt unnamed = Sample.attemptOf(null);
    String page = draw(List.of(person(unnamed, standing(State.NONE, null))));
    assertTrue(page.contains("Personne sans nom"), page);
  }

  @Test
  void escapesNames() {
    Attempt attempt = Sample.attemptOf("<b>Eve</b>");
    String page = draw(List.of(person(attempt, standing(State.NONE, null))));
    assertTrue(page.contains("&lt;b&gt;Eve"), page);
    assertFalse(page.contains("<b>Eve"), page);
  }

  private static String drawn(List<ScoreStanding> standings) {
    return draw(standings.stream().map(one -> person(Sample.attemptAtQuiz(), one)).toList());
  }

  private static String draw(List<GroupView.Person> people) {
    GroupView group = new GroupView("Parcours", people, Sample.NOON, "/course", "/retry", "/who");
    return Drawn.page("tm/group.jte", Map.of("group", group));
  }

  private static GroupView.Person person(Attempt attempt, ScoreStanding standing) {
    return GroupView.Person.of(attempt, Sample.course(), standing, "/group/1/retry");
  }

  private static ScoreStanding standing(State state, String reason) {
    return new ScoreStanding(state, reason, Sample.NOON);
  }
}
