package fr.passerelle.deployment.practice;

import fr.passerelle.deployment.testing.Database;
import fr.passerelle.deployment.testing.OlderVersion;
import java.util.Map;

/**
 * A version of the teachers' course with one page and one task: kept as older versions are, so that
 * attempts can be put on it, whatever the courses hold today.
 */
final class PracticeCourse {

  static final String TASK = "/essai/plan";
  static final double FULL = 100;

  private static final String ID = "donnees-droits-securite";

  private static final Map<String, String> FILES =
      Map.of(
          "course.yaml",
          """
          id: donnees-droits-securite
          audience: teachers
          licence: CC BY-SA 4.0
          languages: [fr]
          modules:
            - id: essai
              minutes: 60
              competences: [CRCNEDU-1.4]
              activities:
                - {id: plan, type: practice}
          """,
          "fr/course.yaml",
          """
          title: "Un essai en classe"
          summary: "Une mise en pratique."
          objectives: ["Essayer."]
          modules:
            essai: {title: "Essayer", objective: "Essayer et raconter."}
          """,
          "fr/essai/plan.yaml",
          """
          title: "Les règles de ma classe"
          minutes: 45
          prepare: "Choisissez une classe et trois règles."
          try: "Écrivez-les avec les élèves."
          tell:
            - {id: fait, text: "Qu’avez-vous fait ?"}
            - {id: suite, text: "Que changerez-vous ?", optional: true}
          files: {most: 2, kinds: [pdf, image, text]}
          example: "Une collègue raconte : trois règles, trois dessins."
          """);

  private PracticeCourse() {}

  /** Puts all attempts of a platform on it. */
  static void isFollowedBy(Database database, long registration) {
    OlderVersion.ofTexts(ID, FILES).followedIn(database, registration);
  }
}
