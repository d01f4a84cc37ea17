package fr.passerelle.training.trainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.lti.roster.GroupRoster;
import fr.passerelle.lti.service.Obstacle;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.attempt.ScoreStanding;
import fr.passerelle.training.attempt.ScoreStanding.State;
import fr.passerelle.training.attempt.ShownColumns.Gone;
import fr.passerelle.training.course.Progress;
import fr.passerelle.training.player.Drawn;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GroupTemplateTest {

  private static final Progress NOTHING = new Progress(0, 4, 0);

  @Test
  void saysThatNobodyHasComeYet() {
    assertTrue(drawn(List.of()).contains("Personne n’est encore venu"));
  }

  @Test
  void saysInWordsWhereEachScoreIsAndWhyItHasNotArrived() {
    String page =
        drawn(
            Arrays.stream(State.values())
                .map(state -> standing(state, Obstacle.SCORE_REFUSED))
                .toList());
    assertTrue(page.contains("Refusé") && page.contains("L’espace a refusé ce score."), page);
    assertTrue(page.contains("Pas de colonne") && page.contains("Pas par ce lien"), page);
    assertTrue(page.contains("Arrivé") && page.contains("24 novembre 2026"), page);
    assertTrue(page.contains("action=\"/group/1/retry\""), page);
    assertTrue(page.contains("action=\"/retry\""), page);
  }

  @Test
  void saysThatAColumnIsGoneAndOffersTheRepairThere() {
    String made = gone(Gone.MADE_HERE);
    assertTrue(made.contains("Une colonne n’existe plus"), made);
    assertTrue(made.contains("action=\"/gradebook/retry\""), made);
    String own = gone(Gone.OF_THE_LINK);
    assertTrue(own.contains("La colonne de ce lien n’existe plus"), own);
    assertTrue(own.contains("class=\"btn btn-outline-primary\" href=\"/gradebook\""), own);
    assertFalse(gone(Gone.NONE).contains("n’existe plus"));
  }

  private static String gone(Gone gone) {
    GroupView group = Groups.of(List.of(), Groups.read(true, 3)).withColumns(gone);
    return Drawn.page("tm/group.jte", Map.of("group", group));
  }

  @Test
  void saysOfAListThatRestsFromWhenItMayBeAskedForAgain() {
    GroupView group = Groups.of(List.of(), Groups.read(true, 3));
    String asked =
        Drawn.page(
            "tm/group.jte",
            Map.of("group", group.with(group.roster().asked(Groups.read(true, 3)))));
    assertTrue(asked.contains("Vous pourrez l’actualiser à partir du"), asked);
    assertFalse(
        Drawn.page("tm/group.jte", Map.of("group", group)).contains("vient d’être demandée"));
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

  @Test
  void showsWhoHasNotBegunAndHowManyAreExpected() {
    GroupView.Person karim = GroupView.Person.expected("Karim Lefèvre", null, NOTHING);
    Figures figures = new Figures(0, 1, 0, 0, 0, 0, 0);
    String page = draw(Groups.of(List.of(karim), Groups.read(true, 1), figures, null));
    assertTrue(page.contains("<strong>1</strong> personne inscrite<"), page);
    assertTrue(page.contains("<strong>0</strong> personne venue<"), page);
    assertTrue(page.contains("Karim Lefèvre") && page.contains("Pas encore commencé"), page);
    assertTrue(page.contains("action=\"/group/roster\""), page);
  }

  @Test
  void saysOfHowManyItIsNotCountedYetHowFarTheyAre() {
    GroupView.Person karim = GroupView.Person.expected("Karim Lefèvre", null, NOTHING);
    Figures figures = new Figures(9, 0, 4, 2, 3, 0, 0);
    String page = draw(Groups.of(List.of(karim), GroupRoster.NOT_OFFERED, figures, null));
    assertTrue(page.contains("<strong>3</strong> parcours en train d’être recomptés"), page);
    assertFalse(draw(List.of(karim)).contains("recompté"), "soon after an upgrade only");
  }

  @Test
  void tellsThoseWithoutANameApart() {
    GroupView.Person third = GroupView.Person.expected(null, 3, NOTHING);
    assertTrue(draw(List.of(third)).contains("Personne sans nom 3"));
  }

  @Test
  void marksWhoIsNoLongerInTheCourse() {
    GroupView.Person gone =
        person(Sample.attempt(), standing(State.NONE, null)).as(GroupView.Presence.GONE);
    assertTrue(draw(List.of(gone)).contains("N’est plus dans le cours"));
  }

  @ParameterizedTest
  @EnumSource(GroupRoster.State.class)
  void saysHowTheListStandsWhateverItsState(GroupRoster.State state) {
    for (Optional<Instant> read : List.of(Optional.<Instant>empty(), Optional.of(Sample.NOON))) {
      GroupRoster roster = Groups.roster(state, read, false, 0);
      String page = draw(Groups.of(List.of(), roster));
      assertTrue(page.contains("a liste des participants"), page);
      boolean pending = state == GroupRoster.State.READING;
      boolean useless = pending || state == GroupRoster.State.NOT_OFFERED;
      assertEquals(!useless, page.contains("Actualiser la liste"), page);
      assertEquals(pending, page.contains("Recharger cette page"), page);
      boolean nobody = !pending || read.isPresent();
      assertEquals(nobody, page.contains("Personne n’est encore venu"), page);
    }
  }

  @Test
  void showsFiftyAPageAndTheWayToTheOthers() {
    List<GroupView.Person> many =
        IntStream.rangeClosed(51, 100)
            .mapToObj(i -> GroupView.Person.expected("P%03d.".formatted(i), null, NOTHING))
            .toList();
    String page =
        draw(Groups.of(many, GroupRoster.NOT_OFFERED, new Figures(124, 0, 0, 0, 0, 0, 0), "2"));
    assertTrue(page.contains("Personnes 51 à 100 sur 124"), page);
    assertTrue(page.contains("P051.") && page.contains("P100."), page);
    assertTrue(page.contains("rel=\"prev\" href=\"/group\""), page);
    assertTrue(page.contains("rel=\"next\" href=\"/group?page=3\""), page);
    assertEquals(1, page.split("aria-current=\"page\"", -1).length - 1);
  }

  @Test
  void looksForANameInAFormAndSaysWhatItFound() {
    GroupView.Person karim = GroupView.Person.expected("Karim Lefèvre", null, NOTHING);
    GroupView group = Groups.of(List.of(karim), Groups.read(true, 124));
    String page = draw(group.found("<lef", false));
    assertTrue(page.contains("method=\"post\" action=\"/search\""), page);
    assertTrue(page.contains("Une personne trouvée pour « &lt;lef »."), page);
    assertTrue(page.contains("value=\"&lt;lef\""), page);
  }

  private static String drawn(List<ScoreStanding> standings) {
    return draw(standings.stream().map(one -> person(Sample.attemptAtQuiz(), one)).toList());
  }

  private static String draw(List<GroupView.Person> people) {
    return draw(
        Groups.of(
            people, GroupRoster.NOT_OFFERED, new Figures(people.size(), 0, 0, 0, 0, 2, 2), null));
  }

  private static String draw(GroupView group) {
    return Drawn.page("tm/group.jte", Map.of("group", group));
  }

  private static GroupView.Person person(Attempt attempt, ScoreStanding standing) {
    return GroupView.Person.of(attempt, Sample.course(), standing, "/group/1", "/group/1/retry");
  }

  private static ScoreStanding standing(State state, Obstacle obstacle) {
    return new ScoreStanding(state, obstacle, Sample.NOON);
  }
}
