package fr.passerelle.training.activity.video;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.activity.Kinds;
import fr.passerelle.training.course.Html;
import fr.passerelle.training.player.Drawn;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A film as it is drawn. */
class VideoTemplatesTest {

  private static final Film OWN = new Film.OwnFile("/content/a/b/fr/m/pont.webm", "video/webm");
  private static final Film ELSEWHERE =
      Film.OnPeerTube.at("https://tube.example/w/9c9de5e8-0a1e-484a-b099-e80766180a6d");

  @Test
  void playsAFileOfTheCourseWithItsCaptions() {
    String page = drawn(VideoView.first(Kinds.FRAME, video(OWN)));

    assertTrue(
        page.contains("<source src=\"/content/a/b/fr/m/pont.webm\" type=\"video/webm\">"), page);
    assertTrue(
        page.contains(
            "<track kind=\"captions\" src=\"/pont.vtt\" srclang=\"fr\" label=\"Français\" default>"),
        page);
    assertTrue(
        page.contains("<a href=\"/course/one/check/film?from=75#film\" data-second=\"75\">"), page);
    assertTrue(page.contains("<p>On voit un pont.</p>"), page);
    assertTrue(page.contains("action=\"/course/one/check/watched\""), page);
  }

  @Test
  void beginsAtAChapterWithoutAScript() {
    String page = drawn(VideoView.from(Kinds.FRAME, video(OWN), 75));

    assertTrue(page.contains("src=\"/content/a/b/fr/m/pont.webm#t=75\""), page);
  }

  @Test
  void loadsNothingFromElsewhereAndSaysWhereTheFilmIs() {
    String page = drawn(VideoView.first(Kinds.FRAME, video(ELSEWHERE)));

    assertFalse(page.contains("<iframe"), page);
    assertFalse(page.contains("src=\"https://"), page);
    assertFalse(page.contains("data-second"), page);
    assertTrue(page.contains("href=\"/course/one/check/film#film\""), page);
    assertTrue(page.contains("tube.example"), page);
  }

  @Test
  void showsTheOtherSitesPlayerToWhoAskedForIt() {
    String page = drawn(VideoView.from(Kinds.FRAME, video(ELSEWHERE), 75));

    assertTrue(
        page.contains("<iframe class=\"pl-film\" src=\"https://tube.example/videos/embed/"), page);
    assertTrue(page.contains("start=75s"), page);
    assertTrue(page.contains("referrerpolicy=\"no-referrer\""), page);
  }

  @Test
  void beginsAtNoOtherSecondThanAChapters() {
    Video video = video(OWN);
    assertEquals(75, video.chapterAt("75"));
    for (String other : new String[] {null, "", "74", "-1", "075", "1e9", "\"><script>"}) {
      assertEquals(0, video.chapterAt(other), other);
    }
  }

  private static String drawn(VideoView view) {
    return Drawn.page(view.page().template(), view.page().model());
  }

  private static Video video(Film film) {
    return new Video(
        "pont",
        "Le pont",
        Html.NONE,
        film,
        Optional.empty(),
        155,
        List.of(new Captions("/pont.vtt", "fr", "Français", 3)),
        List.of(new Chapter(0, "Le départ"), new Chapter(75, "Au milieu")),
        new Html("<p>On voit un pont.</p>"));
  }
}
