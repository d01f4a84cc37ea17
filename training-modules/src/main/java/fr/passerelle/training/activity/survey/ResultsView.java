package fr.passerelle.training.activity.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a group answered, for its trainer: a part for each version of the survey that was answered.
 *
 * @param back to the group
 */
public record ResultsView(String title, int together, List<Part> parts, String back) {

  /**
   * One version.
   *
   * @param answered how many people answered
   * @param shown how many of them are counted below: a multiple of five
   */
  public record Part(int answered, int shown, List<Row> questions) {}

  /** One question. */
  public record Row(int number, String text, List<Count> counts) {}

  /** One answer and how often it was given; without a text it is « Sans réponse ». */
  public record Count(String text, int people) {}

  /** One version with what may be shown of its box. */
  static Part part(Survey survey, BallotBox box) {
    return new Part(
        box.answered(),
        box.shownAnswered(),
        IntStream.range(0, survey.questions().size())
            .mapToObj(index -> row(index + 1, survey.questions().get(index), box.shown()))
            .toList());
  }

  private static Row row(int number, Survey.Item question, Tally tally) {
    List<Count> counts =
        new ArrayList<>(
            question.answers().stream()
                .map(one -> new Count(one.text(), tally.of(question.id(), one.id())))
                .toList());
    int none = tally.of(question.id(), Survey.NO_ANSWER);
    if (none > 0) {
      counts.add(new Count(null, none));
    }
    return new Row(number, question.text(), counts);
  }
}
