package fr.passerelle.training.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.activity.exploration.Exploration;
import fr.passerelle.training.activity.exploration.Point;
import fr.passerelle.training.content.source.BrokenCourse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An image to explore, as its author writes it. */
class ExplorationFilesTest {

  private static final String FILE = "fr/premier/salle.yaml";

  @Test
  void readsTheImageAndItsPointsInTheirOrder() {
    Exploration salle = (Exploration) sample().load().activity("salle").orElseThrow();

    assertTrue(salle.image().src().endsWith("/fr/premier/salle.svg"), salle.image().src());
    assertEquals("Une salle", salle.image().alt());
    assertEquals(List.of("porte", "ecran"), salle.points().stream().map(Point::id).toList());
    assertEquals("<p>Elle reste <strong>fermée</strong>.</p>", salle.points().get(0).text().safe());
  }

  @Test
  void takesItsWordsALookAndTheTimeToFindEachPoint() {
    Exploration salle = (Exploration) sample().load().activity("salle").orElseThrow();
    int words = 2 + 2 + 3 + 2 + 3;

    assertEquals(
        Duration.ofSeconds(12 + 2 * 5).toMillis() + words * 60_000 / 180,
        salle.duration().toMillis(),
        5);
  }

  @Test
  void refusesAnImageThatIsNotThere() {
    refuses(sample().without("fr/premier/salle.svg"), FILE + ":3", "does not exist");
    refuses(sample().replacing(FILE, "Une salle", ""), FILE + ":3", "text alternative");
    refuses(sample().replacing(FILE, "salle.svg", "../salle.svg"), FILE + ":3", "beside this file");
  }

  @Test
  void refusesPointsThatCannotBeToldApart() {
    refuses(
        sample().replacing(FILE, "x: 60, y: 70", "x: 25, y: 45"),
        FILE,
        "cover each other on a phone: porte, ecran");
    refuses(sample().replacing(FILE, "x: 60", "x: 97"), FILE + ":6", "from 7 to 93");
    refuses(sample().replacing(FILE, "id: ecran", "id: porte"), FILE, "id used twice");
  }

  @Test
  void refusesAPointWithoutWords() {
    refuses(
        sample().replacing(FILE, "title: Un écran", "title: ''"), FILE + ":6", "title is missing");
    refuses(sample().replacing(FILE, "text: Il est ouvert.", "text: ''"), FILE + ":6", "text");
  }

  @Test
  void refusesOnePointAlone() {
    String second = "  - {id: ecran, title: Un écran, x: 60, y: 70, text: Il est ouvert.}\n";
    refuses(sample().replacing(FILE, second, ""), FILE, "points needs at least 2");
  }

  private static SampleCourse sample() {
    return new SampleCourse()
        .replacing(
            "course.yaml",
            "- {id: accueil, type: page}",
            "- {id: accueil, type: page}\n      - {id: salle, type: exploration}")
        .with("fr/premier/salle.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
        .with(
            FILE,
            """
            title: La salle
            intro: Que voyez-vous ?
            image: {file: salle.svg, alt: Une salle}
            points:
              - {id: porte, title: La porte, x: 20, y: 40, text: Elle reste **fermée**.}
              - {id: ecran, title: Un écran, x: 60, y: 70, text: Il est ouvert.}
            """);
  }

  private static void refuses(SampleCourse course, String file, String reason) {
    BrokenCourse fault = assertThrows(BrokenCourse.class, course::load);
    assertTrue(fault.getMessage().startsWith(file), fault.getMessage());
    assertTrue(fault.getMessage().contains(reason), fault.getMessage());
  }
}
