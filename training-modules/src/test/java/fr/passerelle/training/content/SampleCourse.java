package fr.passerelle.training.content;

import fr.passerelle.training.content.source.CourseFiles;
import fr.passerelle.training.course.Course;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A small complete course whose files a test can replace, add or take away. */
public final class SampleCourse {

  private final Map<String, byte[]> files = new TreeMap<>();

  public SampleCourse() {
    with(
        "course.yaml",
        """
        id: essai
        audience: teachers
        licence: CC BY-SA 4.0
        languages: [fr]
        modules:
          - id: premier
            minutes: 15
            competences: [CRCNEDU-1.4]
            activities:
              - {id: accueil, type: page}
              - {id: reperes, type: positioning}
              - {id: quiz, type: quiz, pass: 50}
        """);
    with(
        "fr/course.yaml",
        """
        title: Un essai
        summary: Un parcours pour essayer.
        objectives: [Essayer]
        modules:
          premier: {title: Premier module, objective: Commencer}
        """);
    with(
        "fr/premier/accueil.md",
        """
        ---
        title: Accueil
        verified: 2026-11-24
        ---
        Bonjour **à tous**.

        ![Une porte ouverte](porte.svg)
        """);
    with("fr/premier/porte.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    with(
        "fr/premier/reperes.yaml",
        """
        title: Mes repères
        intro: Sans *jugement*.
        statements:
          - {id: savoir, text: Je sais}
          - {id: faire, text: Je fais}
        """);
    with("fr/premier/quiz.yaml", quiz(single()));
  }

  static String quiz(String questions) {
    return "title: Un quiz\nquestions:\n" + questions.indent(2);
  }

  static String single() {
    return """
    - id: une
      type: single
      prompt: Laquelle ?
      choices:
        - {id: a, text: A, correct: true, feedback: Oui}
        - {id: b, text: B, correct: false, feedback: Non}
      explanation: Parce que.
    """;
  }

  public SampleCourse with(String path, String text) {
    files.put(path, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  public SampleCourse with(String path, byte[] content) {
    files.put(path, content);
    return this;
  }

  public SampleCourse without(String path) {
    files.remove(path);
    return this;
  }

  /** Replaces a part of a file that must be there. */
  public SampleCourse replacing(String path, String part, String other) {
    String text = new String(files.get(path), StandardCharsets.UTF_8);
    if (!text.contains(part)) {
      throw new IllegalArgumentException(part + " is not in " + path);
    }
    return with(path, text.replace(part, other));
  }

  public CourseFiles files() {
    return new CourseFiles("essai", files);
  }

  Course load() {
    return CourseLoader.load(files()).first();
  }
}
