package fr.passerelle.deployment.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.deployment.testing.Course;
import fr.passerelle.deployment.testing.Eventually;
import fr.passerelle.deployment.testing.Stage;
import fr.passerelle.deployment.testing.Tool;
import fr.passerelle.deployment.testing.Visitor;
import fr.passerelle.lti.sandbox.Sandbox;
import fr.passerelle.lti.sandbox.workspace.Person;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Somebody without scripts does the whole course « Données, droits et sécurité », always where «
 * Reprendre » leads: nothing that completes it waits for a trainer.
 */
class WholeCourseIT {

  private static final String RESUME = ".pl-resume a.btn-primary";
  private static final String ANSWERS = "form[action*=/answers/]";
  private static final String CHOICES = "form[action$=/walk/choice]";
  private static final int MORE_THAN_ENOUGH = 100;

  private final Tool tool = Stage.shared().tool();
  private final Sandbox workspace = Stage.newWorkspace();
  private final Course course = new Course(workspace, tool.registerWith(workspace));
  private final Person elise = course.person("Enseignante");
  private final Visitor browser = new Visitor();
  private String home;

  @AfterEach
  void closeTheWorkspace() {
    workspace.close();
  }

  @Test
  void itIsCompletedByOnesOwnWorkAloneAndTheRestIsForWhoeverWantsIt() {
    home = tool.launch(browser, workspace, course.teachersCourse(), elise).address().toString();
    assertEquals(409, browser.open(home + "/faire-le-point/mes-reperes-a-la-fin").status());
    assertEquals(409, browser.open(home + "/essayer-les-regles/des-regles-essayees").status());

    int done = 0;
    while (resumes() && done < MORE_THAN_ENOUGH) {
      doTheNextStep();
      done++;
    }

    assertEquals(Course.STEPS, done, "each once");
    assertTrue(browser.open(home).text().contains("Parcours terminé"), browser.open(home).text());
    Visitor.Page end = browser.open(home + "/completed");
    assertTrue(end.text().contains(Course.STEPS + " étapes"), end.text());
    Eventually.get(
        "a completed course",
        () ->
            course
                .grade(course.teachersCourse(), elise)
                .filter(grade -> grade.activityProgress().equals("Completed")));
    theRestStaysOpen();
  }

  /** On the database that comes along; GivenDaysIT tries the rest on the other. */
  @Test
  void theDaysThatATrainerGivesAreSaidAndChanged() {
    Visitor trainer = new Visitor();
    Visitor.Page group =
        tool.launch(trainer, workspace, course.teachersCourse(), course.person("Formatrice"));
    home = tool.launch(browser, workspace, course.teachersCourse(), elise).address().toString();
    for (String day : new String[] {"2098-01-12", "2098-01-30"}) {
      Visitor.Page form = trainer.open(group.form("a[href$=/group/days]").absUrl("href"));
      Map<String, String> days = new LinkedHashMap<>();
      form.form("form[action$=/group/days]")
          .select("input")
          .forEach(field -> days.put(field.attr("name"), field.val()));
      days.put("until.", day);
      days.put("opens.mes-habitudes", day);
      assertEquals(200, trainer.submit(form, "form[action$=/group/days]", days).status());
      assertEquals(409, browser.open(home + "/mes-habitudes/bienvenue").status());
    }
    assertTrue(browser.open(home).text().contains("Pour le 30 janvier 2098"));
  }

  private boolean resumes() {
    return browser.open(home).document().selectFirst(RESUME) != null;
  }

  private void doTheNextStep() {
    Visitor.Page step = browser.open(browser.open(home).form(RESUME).absUrl("href"));
    assertEquals(200, step.status(), step.text());
    assertFalse(step.text().contains("Passer à la suite"), "what is required is not passed by");
    Visitor.Page next = done(step);
    assertEquals(200, next.status(), next.text());
  }

  private Visitor.Page done(Visitor.Page step) {
    String shown = step.document().select("main form[method=post]").eachAttr("action").toString();
    if (shown.contains("/answers/")) {
      return answersTheQuiz(step);
    }
    if (shown.contains("/walk/choice")) {
      return playsTheStory(step);
    }
    if (shown.contains("/journal")) {
      return writes(step);
    }
    return shown.contains("/positioning")
        ? browser.answer(step, "form[action$=/positioning]")
        : browser.submit(step, "form[action$=/done], form[action$=/explored]", Map.of());
  }

  private Visitor.Page answersTheQuiz(Visitor.Page first) {
    String quiz = first.address().toString().substring(home.length() + 1);
    AnswerSheet sheet = AnswerSheet.of(quiz);
    Visitor.Page question = first;
    while (question.document().selectFirst(ANSWERS) != null) {
      String action = question.form(ANSWERS).attr("action");
      String asked = action.substring(action.lastIndexOf('/') + 1);
      Visitor.Page corrected = browser.submit(question, ANSWERS, sheet.answer(asked));
      assertEquals(200, corrected.status(), asked + corrected.text());
      question = browser.open(home + "/" + quiz);
    }
    assertTrue(question.text().contains("Réussi"), question.text());
    return question;
  }

  /** The first choice in each scene: it comes to an end. */
  private Visitor.Page playsTheStory(Visitor.Page first) {
    Visitor.Page scene = first;
    while (scene.document().selectFirst(CHOICES) != null) {
      Element choice = scene.form(CHOICES).selectFirst("button[name=choice]");
      scene = browser.submit(scene, CHOICES, Map.of("choice", choice.val()));
    }
    return scene;
  }

  private Visitor.Page writes(Visitor.Page journal) {
    String form = "form[action$=/journal]";
    Map<String, String> words = new LinkedHashMap<>(Map.of("then", "next"));
    journal
        .form(form)
        .select("textarea")
        .forEach(field -> words.put(field.attr("name"), "Je trie le vendredi."));
    return browser.submit(journal, form, words);
  }

  private void theRestStaysOpen() {
    Visitor.Page story = browser.open(home + "/cyberharcelement/un-groupe-sans-nour");
    assertTrue(story.text().contains("Passer à la suite"), story.text());
    assertTrue(playsTheStory(story).text().contains("1 fin atteinte"), "an end is reached");
    Visitor.Page survey = browser.open(home + "/faire-le-point/votre-avis");
    assertEquals(200, browser.answer(survey, "form[action$=/survey]").status());
    Visitor.Page answered = browser.open(survey.address());
    assertTrue(answered.text().contains("Merci pour votre avis"), answered.text());
    for (String optional :
        new String[] {
          "/essayer-les-credits/trois-lignes-de-credit",
          "/essayer-les-regles/des-regles-essayees",
          "/essayer-ensemble/venir-essayer"
        }) {
      assertEquals(200, browser.open(home + optional).status(), optional);
    }
  }
}
