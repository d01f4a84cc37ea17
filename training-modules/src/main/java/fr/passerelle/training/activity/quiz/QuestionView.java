package fr.passerelle.training.activity.quiz;

import fr.passerelle.training.activity.Frame;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.form.Filled;
import fr.passerelle.training.question.Question;
import fr.passerelle.training.question.choice.Choice;
import fr.passerelle.training.question.choice.MultipleChoice;
import fr.passerelle.training.question.choice.SingleChoice;
import fr.passerelle.training.question.choice.TrueFalse;
import fr.passerelle.training.question.shortanswer.ShortAnswer;
import fr.passerelle.training.question.sorting.Sorting;
import java.util.List;

/**
 * A question as it is asked.
 *
 * @param answered questions of this try that have their answer: how far the bar is
 * @param intro the quiz's own words before its first question, sanitised HTML; empty later
 * @param prompt sanitised HTML
 * @param field the name of the form's field; a sorting has one per item instead
 * @param options what to choose from; empty for a short answer
 * @param items what to sort; empty for other kinds
 * @param typed what was typed, when the question is shown again
 * @param action where the answer goes
 * @param error the key of what to say at the top; null when there is nothing to correct
 */
public record QuestionView(
    Frame frame,
    int number,
    int count,
    int answered,
    String intro,
    Kind kind,
    String prompt,
    String field,
    List<Option> options,
    List<Item> items,
    String typed,
    String action,
    String error) {

  /** How it is answered. */
  public enum Kind {
    SINGLE,
    MULTIPLE,
    TRUE_FALSE,
    SORTING,
    SHORT
  }

  /**
   * Something to choose.
   *
   * @param text the author's words; null for « Vrai » and « Faux », whose words are the page's
   */
  public record Option(String value, String text, boolean checked) {}

  /** Something to sort, with the categories to choose from. */
  public record Item(String field, String text, List<Option> options) {}

  /** Whether the categories are so many that a list serves better than a row of buttons. */
  public boolean listed() {
    return options.size() > 3;
  }

  static QuestionView of(Frame frame, Quiz quiz, Question question, int answered) {
    return of(frame, quiz, question, answered, Filled.EMPTY, null);
  }

  static QuestionView again(
      Frame frame,
      Quiz quiz,
      Question question,
      int answered,
      Filled filled,
      AnswerDoesNotFit unfit) {
    return of(frame, quiz, question, answered, filled, unfit.textKey());
  }

  private static QuestionView of(
      Frame frame, Quiz quiz, Question question, int answered, Filled filled, String error) {
    int index = quiz.questions().indexOf(question);
    return new QuestionView(
        frame,
        index + 1,
        quiz.questions().size(),
        answered,
        index == 0 ? quiz.intro().safe() : "",
        kind(question),
        question.prompt().safe(),
        question.id(),
        options(question, filled),
        items(question, filled),
        question instanceof ShortAnswer ? filled.text(question.id()) : "",
        frame.here() + "/answers/" + question.id(),
        error);
  }

  private static Kind kind(Question question) {
    if (question instanceof SingleChoice) {
      return Kind.SINGLE;
    }
    if (question instanceof MultipleChoice) {
      return Kind.MULTIPLE;
    }
    if (question instanceof TrueFalse) {
      return Kind.TRUE_FALSE;
    }
    return question instanceof Sorting ? Kind.SORTING : Kind.SHORT;
  }

  private static List<Option> options(Question question, Filled filled) {
    if (question instanceof SingleChoice single) {
      return choices(single.id(), single.choices(), filled);
    }
    if (question instanceof MultipleChoice multiple) {
      return choices(multiple.id(), multiple.choices(), filled);
    }
    if (question instanceof TrueFalse) {
      return List.of(judged(question, "true", filled), judged(question, "false", filled));
    }
    return question instanceof Sorting sorting ? categories(sorting, "", filled) : List.of();
  }

  private static List<Option> choices(String field, List<Choice> choices, Filled filled) {
    return choices.stream()
        .map(one -> new Option(one.id(), one.text(), filled.holds(field, one.id())))
        .toList();
  }

  private static Option judged(Question question, String value, Filled filled) {
    return new Option(value, null, filled.holds(question.id(), value));
  }

  private static List<Item> items(Question question, Filled filled) {
    return question instanceof Sorting sorting
        ? sorting.items().stream().map(item -> item(sorting, item, filled)).toList()
        : List.of();
  }

  private static Item item(Sorting sorting, Sorting.Item item, Filled filled) {
    String field = sorting.field(item);
    return new Item(field, item.text(), categories(sorting, field, filled));
  }

  private static List<Option> categories(Sorting sorting, String field, Filled filled) {
    return sorting.categories().stream()
        .map(one -> new Option(one.id(), one.text(), filled.holds(field, one.id())))
        .toList();
  }
}
