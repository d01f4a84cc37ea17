package fr.passerelle.training.revision;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.passerelle.training.activity.PageLink;
import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.form.Filled;
import fr.passerelle.training.player.Drawn;
import fr.passerelle.training.question.Answer;
import fr.passerelle.training.question.Question;
import fr.passerelle.training.revision.Sitting.Asked;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** « Mes révisions » as they are drawn. */
class RevisionTemplateTest {

  private final Asked asked =
      new Asked(
          new MissedQuestion(Sample.attempt(), "check", "sky", Sample.NOON),
          Sample.quiz(),
          Sample.sky());

  @Test
  void asksAQuestionAsItsTypeShowsIt() {
    RevisionPaths more = new RevisionPaths("/revisions", "/course", true);
    String page = draw(RevisionView.of(Sample.attempt(), asked, 3, more));
    assertTrue(page.contains("La couleur du ciel"), page);
    assertTrue(page.contains("action=\"/revisions/check/sky?more=yes\""), page);
    assertTrue(page.contains("3 questions"), page);
    assertTrue(page.contains("Pour vous seulement"), page);
  }

  @Test
  void asksOnceMoreWhatDidNotFit() {
    RevisionView again =
        RevisionView.again(
            Sample.attempt(),
            asked,
            1,
            SittingTest.paths(),
            new Filled(Map.of("sky", List.of("red"))),
            new AnswerDoesNotFit(AnswerDoesNotFit.Reason.UNKNOWN));
    String page = draw(again);
    assertTrue(page.contains("role=\"alert\""), page);
    assertTrue(page.contains("Dernière question"), page);
  }

  @Test
  void correctsAndSaysWhenItComesBack() {
    PageLink page = new PageLink("Le ciel", "/course/one/welcome");
    String wrong = draw(revised(Sample.chosen("green"), Stage.TOMORROW, page));
    assertTrue(wrong.contains("Elle reviendra demain"), wrong);
    assertTrue(wrong.contains("À relire"), wrong);
    String right = draw(revised(Sample.chosen("blue"), Stage.IN_A_WEEK, page));
    assertTrue(right.contains("dans une semaine"), right);
    assertFalse(right.contains("À relire"), right);
    for (Stage stage : Stage.values()) {
      draw(revised(Sample.chosen("blue"), stage, null));
    }
  }

  @Test
  void saysThatThereIsNothingAndWhenThereWillBe() {
    String enough = rest(new RestView(2, 3, Sample.NOON, "/revisions?more=yes", "/course"));
    assertTrue(enough.contains("C’est assez pour aujourd’hui"), enough);
    assertTrue(enough.contains("href=\"/revisions?more=yes\""), enough);
    assertTrue(rest(new RestView(0, 1, null, null, "/course")).contains("1 question est sue"));
    assertTrue(rest(new RestView(0, 0, null, null, "/course")).contains("pour l’instant"));
    assertTrue(rest(new RestView(0, 0, Sample.NOON, null, "/course")).contains("24 novembre"));
  }

  private static RevisedView revised(Answer answer, Stage stage, PageLink page) {
    Question question = Sample.sky();
    return RevisedView.of(
        question, answer, question.mark(answer), stage, page, "/revisions", false);
  }

  private static String draw(RevisionView view) {
    return Drawn.page("tm/revision/question.jte", Map.of("revision", view));
  }

  private static String draw(RevisedView view) {
    return Drawn.page("tm/revision/revised.jte", Map.of("revised", view));
  }

  private static String rest(RestView view) {
    return Drawn.page("tm/revision/rest.jte", Map.of("rest", view));
  }
}
