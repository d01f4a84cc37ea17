package fr.passerelle.deployment.crowd;

import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.lti.sandbox.workspace.NewLink;
import fr.passerelle.lti.sandbox.workspace.NewLink.NewColumn;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** A course of one survey, in a jar beside the program: no course that is shipped need have one. */
final class SurveyBeside {

  /** The survey's path in the course. */
  static final String STEP = "/essai/avis";

  private static final Map<String, String> FILES =
      Map.of(
          "course.yaml",
          """
          id: bilan
          audience: teachers
          licence: CC BY-SA 4.0
          languages: [fr]
          modules:
            - id: essai
              minutes: 5
              activities:
                - {id: avis, type: survey}
          """,
          "fr/course.yaml",
          """
          title: Un bilan
          summary: Une seule question.
          objectives: [Donner son avis]
          modules:
            essai: {title: Essai, objective: Répondre.}
          """,
          "fr/essai/avis.yaml",
          """
          title: Votre avis
          questions:
            - id: utile
              text: Est-ce utile ?
              answers: [{id: oui, text: Oui}, {id: non, text: Non}]
          """);

  private SurveyBeside() {}

  /** The packaged program with the course among its libraries. */
  static void putInto(Path war) {
    JavaArchive jar = ShrinkWrap.create(JavaArchive.class, "bilan.jar");
    FILES.forEach(
        (path, text) -> jar.addAsResource(new StringAsset(text), "content/courses/bilan/" + path));
    ShrinkWrap.createFromZipFile(WebArchive.class, Path.of("target/ROOT.war").toFile())
        .addAsLibrary(jar)
        .as(ZipExporter.class)
        .exportTo(war.toFile(), true);
  }

  /** A link of the workspace that opens it. */
  static ResourceLink in(Stage stage) {
    return stage
        .workspace()
        .place(
            stage.course().registration(),
            new NewLink(
                "Bilan",
                "",
                stage.tool().url(),
                Map.of("content", "parcours:bilan"),
                Optional.of(NewColumn.OF_100)));
  }
}
