package fr.passerelle.training.activity.survey;

import fr.passerelle.training.course.Activity;
import fr.passerelle.training.course.Html;
import fr.passerelle.training.course.Ids;
import fr.passerelle.training.course.ReadingTime;
import fr.passerelle.training.course.Rules;
import fr.passerelle.training.form.Form;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Questions that are answered once and counted. There is no free text: a hand is known by its
 * words.
 *
 * @param transfer what is asked three weeks later; none where the file has none
 */
public record Survey(
    String id, String title, Html intro, List<Item> questions, Optional<Html> transfer)
    implements Activity {

  /** « Sans réponse » : everybody may answer so, and it is counted too. */
  static final String NO_ANSWER = "sans-reponse";

  private static final int MOST_QUESTIONS = 12;
  private static final int MOST_ANSWERS = 7;
  private static final Duration CHOOSING = Duration.ofSeconds(15);

  /** One question with the answers there are. */
  public record Item(String id, String text, List<Option> answers) {

    public Item {
      Ids.require(id);
      text = Rules.text("text", text);
      answers = atMost(MOST_ANSWERS, "answers", Rules.atLeast(2, "answers", answers));
      Ids.requireUnique(answers, Option::id);
    }

    /** What may be answered, « Sans réponse » included. */
    Set<String> answerIds() {
      return Stream.concat(answers.stream().map(Option::id), Stream.of(NO_ANSWER))
          .collect(Collectors.toSet());
    }
  }

  /** One answer. */
  public record Option(String id, String text) {

    public Option {
      Ids.require(id);
      text = Rules.text("text", text);
      if (id.equals(NO_ANSWER)) {
        throw new IllegalArgumentException("every question has this answer already: " + id);
      }
    }
  }

  public Survey {
    Ids.require(id);
    title = Rules.text("title", title);
    intro = Html.orNone(intro);
    questions = atMost(MOST_QUESTIONS, "questions", Rules.atLeast(1, "questions", questions));
    Ids.requireUnique(questions, Item::id);
  }

  private static <T> List<T> atMost(int count, String field, List<T> values) {
    if (values.size() > count) {
      throw new IllegalArgumentException(field + " has at most " + count);
    }
    return values;
  }

  /** The name of a question's field. */
  String field(Item question) {
    return Form.field(id, question.id());
  }

  /**
   * The answer to each question, by the question's id.
   *
   * @throws fr.passerelle.training.form.AnswerDoesNotFit when one is missing, or not of these
   */
  Map<String, String> read(Map<String, List<String>> form) {
    Form fields = Form.of(form);
    fields.onlyParts(id, questions.stream().map(Item::id).toList());
    Map<String, String> given = new LinkedHashMap<>();
    questions.forEach(one -> given.put(one.id(), fields.oneOf(field(one), one.answerIds())));
    return given;
  }

  @Override
  public Duration duration() {
    Stream<String> words =
        questions.stream()
            .flatMap(
                one ->
                    Stream.concat(Stream.of(one.text()), one.answers().stream().map(Option::text)));
    return ReadingTime.words(intro.safe())
        .plus(ReadingTime.words(words.toList()))
        .plus(CHOOSING.multipliedBy(questions.size()));
  }
}
