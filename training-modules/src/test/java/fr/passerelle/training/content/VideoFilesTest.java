package fr.passerelle.training.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.activity.video.Film;
import fr.passerelle.training.activity.video.Video;
import fr.passerelle.training.content.source.BrokenCourse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** A film, as its author writes it: without captions and transcript there is none. */
class VideoFilesTest {

  private static final String FILE = "fr/premier/pont.yaml";
  private static final String CAPTIONS = "fr/premier/pont.vtt";
  private static final String FILM = "file: pont.mp4, length: \"2:35\"";
  private static final String ELSEWHERE =
      "https://tube.example/w/9c9de5e8-0a1e-484a-b099-e80766180a6d";

  @Test
  void readsAFileOfTheCourse() {
    Video pont = video(sample());

    Film.OwnFile own = (Film.OwnFile) pont.film();
    assertEquals("video/mp4", own.mediaType());
    assertTrue(own.href().endsWith("/fr/premier/pont.mp4"), own.href());
    assertTrue(own.from(75).endsWith("/pont.mp4#t=75"), own.from(75));
    assertEquals("fr", pont.captions().get(0).language());
    assertEquals("1:15", pont.chapters().get(1).time());
    assertEquals("<p>On voit un pont.</p>", pont.transcript().safe());
    assertEquals(Duration.ofSeconds(155), pont.duration());
  }

  @Test
  void readsAnAddressOfAPeerTube() {
    Film.OnPeerTube there = (Film.OnPeerTube) video(elsewhere(ELSEWHERE)).film();

    assertEquals("tube.example", there.host());
    assertEquals(
        "https://tube.example/videos/embed/9c9de5e8-0a1e-484a-b099-e80766180a6d"
            + "?p2p=0&peertubeLink=0&warningTitle=0&subtitle=fr&start=75s",
        there.player(75, "fr"));
  }

  @Test
  void refusesWhatIsNoAddressOfAPeerTube() {
    for (String address :
        new String[] {
          "http://tube.example/w/9c9de5e8-0a1e",
          "https://tube.example/",
          "https://tube/w/9c9de5e8-0a1e",
          "https://tube.example-/w/9c9de5e8-0a1e",
          "https://a:b@tube.example/w/9c9de5e8-0a1e",
          "https://tube.example/w/9c9de5e8-0a1e?autoplay=1",
          "https://tube.example/w/9c9de5e8-0a1e; script-src x"
        }) {
      refuses(elsewhere(address), FILE + ":2", "not the address of a film on a PeerTube");
    }
  }

  @Test
  void refusesAFilmWithoutWhatIsForThoseWhoDoNotHearOrSeeIt() {
    refuses(
        sample()
            .replacing(
                FILE, "\ncaptions:\n  - {file: pont.vtt, language: fr, label: Français}", ""),
        FILE,
        "captions needs at least 1");
    refuses(sample().replacing(FILE, "transcript: On voit un pont.", ""), FILE, "transcript");
  }

  @Test
  void refusesAFilmThatCannotBePlayed() {
    refuses(sample().without("fr/premier/pont.mp4"), FILE + ":2", "does not exist");
    refuses(sample().with("fr/premier/pont.mp4", "<html>"), FILE + ":2", "no MP4 or WebM");
    refuses(
        sample().replacing(FILE, "pont.mp4", "pont.avi"), FILE + ":2", "not the name of a film");
    refuses(sample().replacing(FILE, FILM, "length: \"2:35\""), FILE + ":2", "either file or");
    refuses(sample().replacing(FILE, "\"2:35\"", "\"2 min\""), FILE + ":2", "as in \"2:35\"");
    refuses(
        sample().with("fr/premier/pont.mp4", new byte[10_000_001]), "fr/premier/pont", "larger");
  }

  @Test
  void refusesChaptersThatAreNone() {
    refuses(sample().replacing(FILE, "\"1:15\"", "\"0:00\""), FILE, "chapters follow each other");
    refuses(sample().replacing(FILE, "\"1:15\"", "\"2:35\""), FILE, "chapters follow each other");
    refuses(sample().replacing(FILE, "\"1:15\"", "\"un\""), FILE + ":7", "at is minutes");
  }

  @Test
  void refusesCaptionsWithTheirOwnFileAndLine() {
    captionsRefused("Bonjour", 1, "begin with a line WEBVTT");
    captionsRefused("WEBVTT\n", 2, "no captions in the file");
    captionsRefused("WEBVTT\n\nBonjour\n", 4, "not the times");
    captionsRefused("WEBVTT\n\n1\n0:01 --> 0:02\nBonjour", 4, "not the times");
    captionsRefused("WEBVTT\n\n00:05.000 --> 00:02.000\nBonjour", 3, "ends before it starts");
    captionsRefused("WEBVTT\n\n00:05.000 --> 00:07.000\n\n", 4, "without words");
    captionsRefused(
        "WEBVTT\n\n00:05.000 --> 00:07.000\nUn\n\n00:01.000 --> 00:07.000\nDeux", 6, "above");
  }

  @Test
  void refusesCaptionsOfALongerFilm() {
    refuses(
        sample().with(CAPTIONS, "WEBVTT\n\n00:05.000 --> 02:37.000\nBonjour"),
        FILE,
        "captions go on after the film's length");
  }

  @Test
  void readsCaptionsWithNamesAndRemarks() {
    String captions =
        "\uFEFFWEBVTT - un pont\r\n\r\nNOTE\r\nvérifié\r\n\r\ndébut\r\n"
            + "00:00:01.000 --> 00:00:02.500 align:start\r\nUn pont\r\nde pierre\r\n";
    assertEquals(2, video(sample().with(CAPTIONS, captions)).captions().get(0).end());
  }

  private static void captionsRefused(String captions, int line, String reason) {
    refuses(sample().with(CAPTIONS, captions), CAPTIONS + ":" + line, reason);
  }

  private static SampleCourse elsewhere(String address) {
    return sample()
        .without("fr/premier/pont.mp4")
        .replacing(FILE, "file: pont.mp4", "peertube: \"" + address + "\"");
  }

  private static SampleCourse sample() {
    return new SampleCourse()
        .replacing(
            "course.yaml",
            "- {id: accueil, type: page}",
            "- {id: accueil, type: page}\n      - {id: pont, type: video}")
        .with("fr/premier/pont.mp4", "\0\0\0\u0018ftypisom".getBytes(StandardCharsets.ISO_8859_1))
        .with(CAPTIONS, "WEBVTT\n\n00:01.000 --> 00:02.500\nUn pont\n")
        .with(
            FILE,
            """
            title: Le pont
            film: {file: pont.mp4, length: "2:35"}
            captions:
              - {file: pont.vtt, language: fr, label: Français}
            chapters:
              - {at: "0:00", title: Le départ}
              - {at: "1:15", title: Au milieu}
            transcript: On voit un pont.
            """);
  }

  private static Video video(SampleCourse course) {
    return (Video) course.load().activity("pont").orElseThrow();
  }

  private static void refuses(SampleCourse course, String file, String reason) {
    BrokenCourse fault = assertThrows(BrokenCourse.class, course::load);
    assertTrue(fault.getMessage().startsWith(file), fault.getMessage());
    assertTrue(fault.getMessage().contains(reason), fault.getMessage());
  }
}
