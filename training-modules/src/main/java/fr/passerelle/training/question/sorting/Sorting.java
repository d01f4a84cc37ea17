package fr.passerelle.training.question.sorting;

import fr.passerelle.training.course.Html;
import fr.passerelle.training.course.Ids;
import fr.passerelle.training.course.ReadingTime;
import fr.passerelle.training.course.Rules;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.form.Form;
import fr.passerelle.training.question.Answer;
import fr.passerelle.training.question.Draw;
import fr.passerelle.training.question.Feedback;
import fr.passerelle.training.question.Marked;
import fr.passerelle.training.question.Question;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each item goes into one category: the share of items put right is the score. */
public record Sorting(
    String id,
    Html prompt,
    List<Category> categories,
    List<Item> items,
    Html explanation,
    Html hint)
    implements Question {

  private static final Duration PUTTING = Duration.ofSeconds(15);

  /** Where an item can go. */
  public record Category(String id, String text) {
    public Category {
      Ids.require(id);
      text = Rules.text("text", text);
    }
  }

  /** What is to be sorted, and the category it belongs to. */
  public record Item(String id, String text, String category, String feedback) {
    public Item {
      Ids.require(id);
      text = Rules.text("text", text);
      Ids.require(category);
      feedback = Rules.text("feedback of " + id, feedback);
    }

    private Stream<String> words() {
      return Stream.of(text, text, feedback);
    }
  }

  public Sorting {
    Ids.require(id);
    Html.require("prompt", prompt);
    Html.require("explanation", explanation);
    hint = Html.orNone(hint);
    categories = Rules.atLeast(2, "categories", categories);
    Ids.requireUnique(categories, Category::id);
    items = Rules.atLeast(2, "items", items);
    Ids.requireUnique(items, Item::id);
    for (Item item : items) {
      if (!ids(categories).contains(item.category())) {
        throw new IllegalArgumentException(
            "category of " + item.id() + " does not exist: " + item.category());
      }
    }
  }

  /** The name of the form field that holds an item's category. */
  public String field(Item item) {
    return Form.field(id, item.id());
  }

  /** Whether the categories are so many that a list serves better than a row of buttons. */
  public boolean listed() {
    return categories.size() > 3;
  }

  /** The words of a category. */
  String words(String category) {
    return categories.stream()
        .filter(one -> one.id().equals(category))
        .map(Category::text)
        .findFirst()
        .orElseThrow();
  }

  /** The categories keep their order: with the items drawn, theirs tells nothing. */
  public Sorting(
      String id, Html prompt, List<Category> categories, List<Item> items, Html explanation) {
    this(id, prompt, categories, items, explanation, null);
  }

  @Override
  public Question drawn(Draw draw) {
    List<Item> order = draw.of(id).order(items, Item::id, item -> false);
    return new Sorting(id, prompt, categories, order, explanation, hint);
  }

  @Override
  public Answer read(Map<String, List<String>> form) {
    Form fields = Form.of(form);
    fields.onlyParts(id, items.stream().map(Item::id).toList());
    Map<String, String> categoryByItem = new LinkedHashMap<>();
    for (Item item : items) {
      categoryByItem.put(item.id(), fields.oneOf(field(item), ids(categories)));
    }
    return new Sorted(categoryByItem);
  }

  @Override
  public Marked mark(Answer answer) {
    Map<String, String> sorted = fitting(answer);
    List<Feedback> feedback = items.stream().map(item -> feedback(item, sorted)).toList();
    long right = feedback.stream().filter(Feedback::right).count();
    return new Marked((double) right / items.size(), right == items.size(), feedback);
  }

  private Map<String, String> fitting(Answer answer) {
    Map<String, String> sorted = Answer.as(Sorted.class, answer).categoryByItem();
    Set<String> known = items.stream().map(Item::id).collect(Collectors.toSet());
    if (!known.equals(sorted.keySet()) || !ids(categories).containsAll(sorted.values())) {
      throw new AnswerDoesNotFit(AnswerDoesNotFit.Reason.UNKNOWN);
    }
    return sorted;
  }

  private static Feedback feedback(Item item, Map<String, String> sorted) {
    boolean right = item.category().equals(sorted.get(item.id()));
    return new Feedback(item.id(), item.feedback(), right, true);
  }

  private static Set<String> ids(List<Category> categories) {
    return categories.stream().map(Category::id).collect(Collectors.toSet());
  }

  @Override
  public Duration answering() {
    return PUTTING
        .multipliedBy(items.size())
        .plus(ReadingTime.words(items.stream().flatMap(Item::words).toList()));
  }
}
