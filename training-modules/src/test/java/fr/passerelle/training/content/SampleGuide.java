package fr.passerelle.training.content;

/** The sample course turned into a parent guide. */
final class SampleGuide {

  private SampleGuide() {}

  static SampleCourse files() {
    SampleCourse guide = new SampleCourse();
    for (String path : new SampleCourse().files().files().keySet()) {
      guide.without(path);
    }
    return guide
        .with(
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
            """)
        .with(
            "fr/course.yaml",
            """
            title: Un guide
            summary: Pas à pas.
            objectives: [Entrer]
            modules: {guide: {title: Un guide, objective: Entrer}}
            """)
        .with("fr/guide/avant.yaml", confidence("Avant"))
        .with("fr/guide/apres.yaml", confidence("Après"))
        .with("fr/guide/cle.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
        .with(
            "fr/guide/pas.yaml",
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
            """)
        .with("fr/guide/carte.yaml", "title: Ma carte\nlines: [La clé ouvre la porte.]\n");
  }

  private static String confidence(String title) {
    return "title: " + title + "\nstatements: [{id: entrer, text: J’entre}]\n";
  }
}
