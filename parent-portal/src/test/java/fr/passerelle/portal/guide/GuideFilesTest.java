package fr.passerelle.portal.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.portal.card.Card;
import fr.passerelle.portal.confidence.Confidence;
import fr.passerelle.portal.step.Step;
import fr.passerelle.training.content.Catalog;
import fr.passerelle.training.content.source.BrokenCourse;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.rating.Statement;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The parents' three kinds as they lie in files. */
class GuideFilesTest {

  private static final String STEP = "fr/guide/pas.yaml";
  private static final String AFTER = "fr/guide/apres.yaml";

  @TempDir private Path classes;

  @BeforeEach
  void writeAGuide() throws IOException {
    write(
        "course.yaml",
        """
        id: essai
        audience: parents
        licence: CC BY-SA 4.0
        languages: [fr]
        modules:
          - id: guide
            minutes: 20
            competences: [CRCN-2.1]
            activities:
              - {id: avant, type: confidence}
              - {id: pas, type: step}
              - {id: apres, type: confidence}
              - {id: carte, type: card}
        """);
    write(
        "fr/course.yaml",
        """
        title: Un guide
        summary: Pas à pas.
        objectives: [Entrer]
        modules: {guide: {title: Un guide, objective: Entrer}}
        """);
    write("fr/guide/avant.yaml", "title: Avant\nstatements: [{id: entrer, text: J’entre}]\n");
    write(AFTER, "title: Après\nstatements: [{id: entrer, text: J’entre}]\n");
    write("fr/guide/cle.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    write(
        STEP,
        """
        title: Un pas
        sentences: [Voici une clé.]
        image: cle.svg
        alt: Une clé
        try:
          instruction: Touchez.
          choices:
            - {id: a, text: La clé, right: true, reply: Oui.}
            - {id: b, text: Rien, right: false, reply: Essayez encore.}
        help: [Demandez à l’école.]
        """);
    write("fr/guide/carte.yaml", "title: Ma carte\nlines: [La clé ouvre la porte.]\n");
  }

  @Test
  void readsEveryKind() throws IOException {
    Course guide = catalog().all().get(0);
    Step step = (Step) guide.activity("pas").orElseThrow();
    assertEquals("Touchez.", step.attempt().orElseThrow().instruction());
    assertEquals("Une clé", step.alt());
    assertInstanceOf(Confidence.class, guide.activity("avant").orElseThrow());
    assertInstanceOf(Card.class, guide.activity("carte").orElseThrow());
  }

  @Test
  void keepsTheConfidenceStatementsTheSameBeforeAndAfter() throws IOException {
    write(AFTER, Files.readString(file(AFTER)).replace("entrer", "sortir"));
    refuses("fr/course.yaml", "confidence statements differ");
  }

  @Test
  void refusesAStepWhosePictureHasNoTextAlternative() throws IOException {
    write(STEP, Files.readString(file(STEP)).replace("alt: Une clé", "alt: ''"));
    refuses(STEP, "text alternative");
  }

  @Test
  void readsOneLevelForEachStatement() {
    Confidence before =
        new Confidence("avant", "A", null, List.of(new Statement("entrer", "J’entre")));
    assertEquals(
        Map.of("entrer", Confidence.Level.YES),
        before.read(Map.of("avant.entrer", List.of("YES"))));
  }

  private void refuses(String file, String reason) throws IOException {
    List<BrokenCourse> broken = catalog().broken();
    assertEquals(List.of(file), broken.stream().map(BrokenCourse::file).toList());
    assertTrue(broken.get(0).getMessage().contains(reason), broken.get(0).getMessage());
  }

  private Catalog catalog() throws IOException {
    return Catalog.of(new URLClassLoader(new URL[] {classes.toUri().toURL()}, null));
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(file(path).getParent());
    Files.writeString(file(path), text);
  }

  private Path file(String path) {
    return classes.resolve("content/courses/essai").resolve(path);
  }
}
