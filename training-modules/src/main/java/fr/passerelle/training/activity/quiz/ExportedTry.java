package fr.passerelle.training.activity.quiz;

import fr.passerelle.training.kept.KeptWork;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One try as its owner takes it away; {@code finished} is null while it is open. The names of its
 * parts are the keys of the file.
 */
record ExportedTry(
    String quiz,
    int number,
    int draw,
    Instant started,
    Instant finished,
    double points,
    List<ExportedAnswer> answers) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** One answer. */
  record ExportedAnswer(String question, JsonNode answer, double points, Instant answered) {

    private static ExportedAnswer of(QuizAnswer answer) {
      return new ExportedAnswer(
          answer.questionId(),
          JSON.readTree(answer.stored()),
          answer.points(),
          answer.answeredAt());
    }
  }

  private static ExportedTry of(QuizTry one) {
    return new ExportedTry(
        one.activityId(),
        one.number(),
        one.draw(),
        one.startedAt(),
        one.finishedAt(),
        one.score(),
        one.answers().stream().map(ExportedAnswer::of).toList());
  }

  static KeptWork all(List<QuizTry> tries) {
    int answers = tries.stream().mapToInt(one -> one.answers().size()).sum();
    return new KeptWork(
        "quizTries",
        tries.stream().map(ExportedTry::of).toList(),
        "training.data.answers",
        List.of(answers, tries.size()));
  }
}
