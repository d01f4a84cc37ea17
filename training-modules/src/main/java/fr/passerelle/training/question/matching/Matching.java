package fr.passerelle.training.question.matching;

import fr.passerelle.training.course.Html;
import fr.passerelle.training.course.Ids;
import fr.passerelle.training.course.ReadingTime;
import fr.passerelle.training.course.Rules;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.form.AnswerDoesNotFit.Reason;
import fr.passerelle.training.form.Form;
import fr.passerelle.training.question.Answer;
import fr.passerelle.training.question.Draw;
import fr.passerelle.training.question.Feedback;
import fr.passerelle.training.question.Marked;
import fr.passerelle.training.question.Question;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Each item goes with one option, and no option with two items: the share of items matched right is
 * the score. Options that go with nothing may be among them.
 */
public record Matching(
    String id, Html prompt, List<Option> options, List<Item> items, Html explanation, Html hint)
    implements Question {

  /** More are no question any more. */
  private static final int MOST = 20;

  private static final Duration MATCHING = Duration.ofSeconds(15);

  /** What an item can be matched with. */
  public record Option(String id, String text) {
    public Option {
      Ids.require(id);
      text = Rules.text("text", text);
    }
  }

  /** What is to be matched, and the option it goes with. */
  public record Item(String id, String text, String match, String feedback) {
    public Item {
      Ids.require(id);
      text = Rules.text("text", text);
      Ids.require(match);
      feedback = Rules.text("feedback of " + id, feedback);
    }

    private Stream<String> words() {
      return Stream.of(text, text, feedback);
    }
  }

  public Matching {
    Ids.require(id);
    Html.require("prompt", prompt);
    Html.require("explanation", explanation);
    hint = Html.orNone(hint);
    options = Rules.atMost(MOST, "options", Rules.atLeast(2, "options", options));
    Ids.requireUnique(options, Option::id);
    items = Rules.atMost(MOST, "items", Rules.atLeast(2, "items", items));
    Ids.requireUnique(items, Item::id);
    requireOneOptionEach(options, items);
  }

  private static void requireOneOptionEach(List<Option> options, List<Item> items) {
    Set<String> free = new HashSet<>(ids(options));
    for (Item item : items) {
      if (!free.remove(item.match())) {
        throw new IllegalArgumentException(
            "match of " + item.id() + " does not exist, or goes with another: " + item.match());
      }
    }
  }

  /** The name of the form field that holds what an item is matched with. */
  public String field(Item item) {
    return Form.field(id, item.id());
  }

  /** The words of an option. */
  String words(String option) {
    return options.stream()
        .filter(one -> one.id().equals(option))
        .map(Option::text)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public Question drawn(Draw draw) {
    Draw lots = draw.of(id);
    return new Matching(
        id,
        prompt,
        lots.of("options").order(options, Option::id, option -> false),
        lots.order(items, Item::id, item -> false),
        explanation,
        hint);
  }

  @Override
  public Answer read(Map<String, List<String>> form) {
    Form fields = Form.of(form);
    fields.onlyParts(id, items.stream().map(Item::id).toList());
    Map<String, String> optionByItem = new LinkedHashMap<>();
    for (Item item : items) {
      optionByItem.put(item.id(), fields.oneOf(field(item), ids(options)));
    }
    if (Set.copyOf(optionByItem.values()).size() < items.size()) {
      throw new AnswerDoesNotFit(Reason.USED_TWICE);
    }
    return new Matched(optionByItem);
  }

  @Override
  public Marked mark(Answer answer) {
    Map<String, String> matched = fitting(answer);
    List<Feedback> feedback = items.stream().map(item -> feedback(item, matched)).toList();
    long right = feedback.stream().filter(Feedback::right).count();
    return new Marked((double) right / items.size(), right == items.size(), feedback);
  }

  private Map<String, String> fitting(Answer answer) {
    Map<String, String> matched = Answer.as(Matched.class, answer).optionByItem();
    Set<String> known = items.stream().map(Item::id).collect(Collectors.toSet());
    if (!known.equals(matched.keySet()) || !ids(options).containsAll(matched.values())) {
      throw new AnswerDoesNotFit(Reason.UNKNOWN);
    }
    return matched;
  }

  private static Feedback feedback(Item item, Map<String, String> matched) {
    boolean right = item.match().equals(matched.get(item.id()));
    return new Feedback(item.id(), item.feedback(), right, true);
  }

  private static Set<String> ids(List<Option> options) {
    return options.stream().map(Option::id).collect(Collectors.toSet());
  }

  @Override
  public Duration answering() {
    return MATCHING
        .multipliedBy(items.size())
        .plus(ReadingTime.words(items.stream().flatMap(Item::words).toList()))
        .plus(ReadingTime.words(options.stream().map(Option::text).toList()));
  }
}
