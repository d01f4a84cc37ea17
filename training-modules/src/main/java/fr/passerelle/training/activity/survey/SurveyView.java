package fr.passerelle.training.activity.survey;

import fr.passerelle.lti.page.View;
import fr.passerelle.training.activity.Frame;
import fr.passerelle.training.activity.Visit;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.form.Filled;
import java.util.List;
import java.util.Map;

/**
 * The survey as it is asked.
 *
 * @param intro sanitised HTML
 * @param counted false for a trainer's own trial
 * @param together how many answers are shown at once
 * @param error the key of what to say at the top; null when there is nothing to correct
 */
public record SurveyView(
    Frame frame, String intro, List<Row> questions, boolean counted, int together, String error) {

  /**
   * One question.
   *
   * @param missing whether the form sent lacked it
   */
  public record Row(int number, String field, String text, List<Choice> choices, boolean missing) {}

  /** One answer; without a text it is « Sans réponse ». */
  public record Choice(String id, String text, boolean chosen) {}

  /** The questions that still need an answer. */
  public List<Row> missing() {
    return questions.stream().filter(Row::missing).toList();
  }

  View page() {
    return View.of("tm/survey/survey.jte", frame.title(), Map.of("survey", this));
  }

  static SurveyView of(Visit<Survey> visit) {
    return of(visit, Filled.EMPTY, null);
  }

  /** Once more, with what the form sent. */
  static SurveyView again(Visit<Survey> visit, Filled filled, AnswerDoesNotFit unfit) {
    return of(visit, filled, unfit.textKey());
  }

  private static SurveyView of(Visit<Survey> visit, Filled filled, String error) {
    Survey survey = visit.activity();
    return new SurveyView(
        visit.frame(),
        survey.intro().safe(),
        survey.questions().stream().map(one -> row(survey, one, filled)).toList(),
        visit.attempt().graded(),
        BallotBox.TOGETHER,
        error);
  }

  private static Row row(Survey survey, Survey.Item question, Filled filled) {
    String field = survey.field(question);
    String chosen = filled.text(field);
    return new Row(
        survey.questions().indexOf(question) + 1,
        field,
        question.text(),
        question.answers().stream()
            .map(one -> new Choice(one.id(), one.text(), one.id().equals(chosen)))
            .toList(),
        filled.sent() && !question.answerIds().contains(chosen));
  }
}
