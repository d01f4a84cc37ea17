package fr.passerelle.training.question;

import fr.passerelle.training.form.Form;
import fr.passerelle.training.question.choice.Choice;
import fr.passerelle.training.question.choice.MultipleChoice;
import fr.passerelle.training.question.choice.SingleChoice;
import fr.passerelle.training.question.choice.TrueFalse;
import fr.passerelle.training.question.gaps.Gap;
import fr.passerelle.training.question.gaps.Gaps;
import fr.passerelle.training.question.matching.Matching;
import fr.passerelle.training.question.number.NumberQuestion;
import fr.passerelle.training.question.ordering.Ordering;
import fr.passerelle.training.question.shortanswer.ShortAnswer;
import fr.passerelle.training.question.sorting.Sorting;
import fr.passerelle.training.question.zone.Zone;
import fr.passerelle.training.question.zone.ZoneQuestion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The form that answers a question right, and one that answers it wrong, for any type there is. */
public final class RightAnswers {

  private RightAnswers() {}

  /** What a question takes for right, or something else that fits it. */
  public static Map<String, List<String>> form(Question question, boolean right) {
    if (question instanceof SingleChoice single) {
      return Map.of(single.id(), List.of(first(single.choices(), right)));
    }
    if (question instanceof MultipleChoice multiple) {
      return Map.of(multiple.id(), List.copyOf(some(multiple.choices(), right)));
    }
    if (question instanceof TrueFalse statement) {
      return Map.of(statement.id(), List.of(String.valueOf(statement.answer() == right)));
    }
    if (question instanceof ShortAnswer typed) {
      return Map.of(typed.id(), List.of(right ? typed.accepted().get(0) : "tout autre chose"));
    }
    if (question instanceof NumberQuestion number) {
      return Map.of(number.id(), List.of(number(number, right)));
    }
    if (question instanceof ZoneQuestion zone) {
      return Map.of(zone.id(), List.of(zone(zone.zones(), right)));
    }
    return parts(question, right);
  }

  private static Map<String, List<String>> parts(Question question, boolean right) {
    if (question instanceof Matching matching) {
      return matched(matching, right);
    }
    if (question instanceof Ordering ordering) {
      return ordered(ordering, right);
    }
    if (question instanceof Gaps gaps) {
      return completed(gaps, right);
    }
    return sorted((Sorting) question, right);
  }

  private static String first(List<Choice> choices, boolean correct) {
    return choices.stream().filter(c -> c.correct() == correct).findFirst().orElseThrow().id();
  }

  /** The right choices, or every choice: a question that everything answers teaches nothing. */
  private static Set<String> some(List<Choice> choices, boolean right) {
    return choices.stream()
        .filter(choice -> !right || choice.correct())
        .map(Choice::id)
        .collect(Collectors.toSet());
  }

  private static String number(NumberQuestion question, boolean right) {
    return right
        ? question.answer().toPlainString()
        : question.answer().add(question.tolerance()).add(question.tolerance()).toPlainString()
            + "1";
  }

  private static String zone(List<Zone> zones, boolean right) {
    return zones.stream().filter(z -> z.correct() == right).findFirst().orElseThrow().id();
  }

  /** Wrong is each with the next one's. */
  private static Map<String, List<String>> matched(Matching matching, boolean right) {
    Map<String, List<String>> form = new HashMap<>();
    List<Matching.Item> items = matching.items();
    for (int at = 0; at < items.size(); at++) {
      Matching.Item other = items.get(right ? at : (at + 1) % items.size());
      form.put(matching.field(items.get(at)), List.of(other.match()));
    }
    return form;
  }

  /** Wrong is back to front. */
  private static Map<String, List<String>> ordered(Ordering ordering, boolean right) {
    Map<String, List<String>> form = new HashMap<>();
    int last = ordering.items().size();
    for (int at = 0; at < last; at++) {
      String place = String.valueOf(right ? at + 1 : last - at);
      form.put(ordering.field(ordering.items().get(at)), List.of(place));
    }
    return form;
  }

  private static Map<String, List<String>> completed(Gaps gaps, boolean right) {
    Map<String, List<String>> form = new HashMap<>();
    for (Gap gap : gaps.gaps()) {
      form.put(Form.field(gaps.id(), gap.id()), List.of(words(gap, right)));
    }
    return form;
  }

  private static String words(Gap gap, boolean right) {
    if (gap.typed()) {
      return right ? gap.accepted().get(0) : "tout autre chose";
    }
    return gap.choices().stream()
        .filter(word -> word.correct() == right)
        .map(Gap.Word::id)
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, List<String>> sorted(Sorting sorting, boolean right) {
    Map<String, List<String>> form = new HashMap<>();
    for (Sorting.Item item : sorting.items()) {
      form.put(sorting.field(item), List.of(right ? item.category() : other(sorting, item)));
    }
    return form;
  }

  private static String other(Sorting sorting, Sorting.Item item) {
    return sorting.categories().stream()
        .map(Sorting.Category::id)
        .filter(id -> !id.equals(item.category()))
        .findFirst()
        .orElseThrow();
  }
}
