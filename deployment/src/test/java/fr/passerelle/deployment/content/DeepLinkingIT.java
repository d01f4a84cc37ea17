package fr.passerelle.deployment.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.Course;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.lti.sandbox.launch.LoginInitiation;
import fr.passerelle.lti.sandbox.workspace.NewLink;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import fr.passerelle.lti.sandbox.workspace.Role;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A trainer chooses content in the tool; the workspace places the links; learners open them. */
class DeepLinkingIT {

  private static final String ONE_MODULE = "parcours:donnees-droits-securite/mes-habitudes";

  private final Stage stage = Stage.shared();
  private final Course course = stage.course();

  private Visitor.Page choose(Visitor visitor, Person person) {
    LoginInitiation login = stage.workspace().chooseContent(course.registration(), person);
    return visitor.post(login.action(), login.parameters(), stage.workspace().url().toString());
  }

  private List<ResourceLink> links() {
    return stage.workspace().links().of(course.registration());
  }

  @Test
  void aTrainerPlacesOneModuleWithAColumnAndItsScoreIsTheModules() {
    Visitor trainer = new Visitor();
    Visitor.Page picker = choose(trainer, course.person("Formatrice"));
    assertTrue(picker.text().contains("Choisir un contenu"), picker.text());
    trainer.submit(
        picker,
        "form[method=post]:has([name=content])",
        Map.of("content", ONE_MODULE, "column", "yes", "maximum", "20"));

    ResourceLink placed = course.link(ONE_MODULE);
    Person learner = stage.newcomer("Camille", "Enseignante", Role.LEARNER);
    Visitor browser = new Visitor();
    Visitor.Page home = stage.tool().launch(browser, stage.workspace(), placed, learner);
    Course.readFirstPage(browser, home);

    // One of the module's three steps, on a column out of 20.
    course.awaitGrade(placed, learner, 20.0 / 3);
  }

  @Test
  void aTrainerFindsContentByWordsAndAudience() {
    Visitor trainer = new Visitor();
    Visitor.Page picker = choose(trainer, course.person("Formatrice"));

    String found = trainer.open(picker.address() + "?words=hameconnage").text();
    assertTrue(found.contains("Mots de passe et hameçonnage"), found);
    String parents = trainer.open(picker.address() + "?audience=parents").text();
    assertTrue(parents.contains("Me connecter à l’école en ligne"), parents);
    assertFalse(parents.contains("hameçonnage"), parents);
  }

  @Test
  void nothingChosenOrAnImpossibleMaximumPlacesNothing() {
    Visitor trainer = new Visitor();
    Visitor.Page picker = choose(trainer, course.person("Formatrice"));
    int before = links().size();
    String form = "form[method=post]:has([name=content])";

    assertEquals(422, trainer.submit(picker, form, Map.of()).status());
    assertEquals(
        422,
        trainer
            .submit(picker, form, Map.of("content", ONE_MODULE, "column", "yes", "maximum", "-1"))
            .status());
    assertEquals(400, trainer.submit(picker, form, Map.of("content", "parcours:inconnu")).status());
    assertEquals(before, links().size());
  }

  @Test
  void aLinkOpensItsContentByItsAddressAlone() {
    ResourceLink bare =
        stage
            .workspace()
            .place(
                course.registration(),
                new NewLink(
                    "Par son adresse",
                    "",
                    URI.create(
                        stage.tool().url() + "/lti/content/" + ONE_MODULE.replace(":", "%3A")),
                    Map.of(),
                    Optional.empty()));
    Person learner = stage.newcomer("Alix", "Enseignante", Role.LEARNER);

    Visitor.Page home = stage.tool().launch(new Visitor(), stage.workspace(), bare, learner);

    assertEquals(200, home.status());
    assertTrue(home.address().getPath().endsWith("/course"), home.address().toString());
    assertTrue(home.text().contains("Mes habitudes"), home.text());
  }

  @Test
  void whoAdministersACourseMayChooseForIt() {
    Person administrator =
        stage.newcomer("Dominique", "Administration du cours", Role.COURSE_ADMINISTRATOR);

    assertTrue(choose(new Visitor(), administrator).text().contains("Choisir un contenu"));
  }
}
