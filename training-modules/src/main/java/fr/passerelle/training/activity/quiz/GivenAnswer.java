package fr.passerelle.training.activity.quiz;

import fr.passerelle.training.question.Answer;
import fr.passerelle.training.question.Question;
import fr.passerelle.training.question.choice.Choice;
import fr.passerelle.training.question.choice.Chosen;
import fr.passerelle.training.question.choice.MultipleChoice;
import fr.passerelle.training.question.choice.SingleChoice;
import fr.passerelle.training.question.shortanswer.Typed;
import fr.passerelle.training.question.sorting.Sorted;
import fr.passerelle.training.question.sorting.Sorting;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One part of what somebody answered, in words.
 *
 * @param text a choice, what was typed, or the thing that was sorted; null for « Vrai » and « Faux
 *     »
 * @param value {@code true} or {@code false} for those; the id otherwise
 * @param category where the thing was put; null for what is not sorted
 */
public record GivenAnswer(String text, String value, String category) {

  /** All parts, in the order they were offered. */
  static List<GivenAnswer> of(Question question, Answer answer) {
    if (answer instanceof Typed typed) {
      return List.of(new GivenAnswer(typed.text(), question.id(), null));
    }
    if (question instanceof Sorting sorting && answer instanceof Sorted sorted) {
      return sorted(sorting, sorted.categoryByItem());
    }
    return chosen(question, (Chosen) answer);
  }

  private static List<GivenAnswer> chosen(Question question, Chosen answer) {
    if (question instanceof SingleChoice single) {
      return chosen(single.choices(), answer);
    }
    if (question instanceof MultipleChoice multiple) {
      return chosen(multiple.choices(), answer);
    }
    return answer.ids().stream().map(id -> new GivenAnswer(null, id, null)).toList();
  }

  private static List<GivenAnswer> chosen(List<Choice> choices, Chosen answer) {
    return choices.stream()
        .filter(choice -> answer.ids().contains(choice.id()))
        .map(choice -> new GivenAnswer(choice.text(), choice.id(), null))
        .toList();
  }

  private static List<GivenAnswer> sorted(Sorting sorting, Map<String, String> categoryByItem) {
    Map<String, String> names =
        sorting.categories().stream()
            .collect(Collectors.toMap(Sorting.Category::id, Sorting.Category::text));
    return sorting.items().stream()
        .map(item -> of(item, names.get(categoryByItem.get(item.id()))))
        .toList();
  }

  private static GivenAnswer of(Sorting.Item item, String category) {
    return new GivenAnswer(item.text(), item.id(), category);
  }
}
