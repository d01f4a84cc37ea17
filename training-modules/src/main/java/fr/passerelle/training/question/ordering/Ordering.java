package fr.passerelle.training.question.ordering;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Items to put into their order. What counts is how many would have to be moved: one that is put
 * last instead of first is one mistake, though every place is another. Each takes back what another
 * one gives, so that chance earns little.
 *
 * @param items in the right order, as the file has them
 * @param shown the ids in the order they are offered
 */
public record Ordering(
    String id, Html prompt, List<Item> items, Html explanation, Html hint, List<String> shown)
    implements Question {

  /** More are no question any more. */
  private static final int MOST = 20;

  private static final Duration PLACING = Duration.ofSeconds(15);

  /** What has its place, and why it is there. */
  public record Item(String id, String text, String feedback) {
    public Item {
      Ids.require(id);
      text = Rules.text("text", text);
      feedback = Rules.text("feedback of " + id, feedback);
    }

    private Stream<String> words() {
      return Stream.of(text, text, feedback);
    }
  }

  public Ordering {
    Ids.require(id);
    Html.require("prompt", prompt);
    Html.require("explanation", explanation);
    hint = Html.orNone(hint);
    items = Rules.atMost(MOST, "items", Rules.atLeast(3, "items", items));
    Ids.requireUnique(items, Item::id);
    shown = List.copyOf(shown);
  }

  /** As a file has it. */
  @JsonCreator
  public Ordering(
      @JsonProperty("id") String id,
      @JsonProperty("prompt") Html prompt,
      @JsonProperty("items") List<Item> items,
      @JsonProperty("explanation") Html explanation,
      @JsonProperty("hint") Html hint) {
    this(id, prompt, items, explanation, hint, ids(Rules.atLeast(3, "items", items)));
  }

  /** The name of the form field that holds an item's place. */
  public String field(Item item) {
    return Form.field(id, item.id());
  }

  /** The items as they are offered. */
  public List<Item> offered() {
    return shown.stream().map(this::item).toList();
  }

  Item item(String itemId) {
    return items.stream().filter(one -> one.id().equals(itemId)).findFirst().orElseThrow();
  }

  @Override
  public Question drawn(Draw draw) {
    List<String> order = draw.of(id).order(ids(items), item -> item, item -> false);
    return new Ordering(id, prompt, items, explanation, hint, order);
  }

  @Override
  public Answer read(Map<String, List<String>> form) {
    Form fields = Form.of(form);
    fields.onlyParts(id, ids(items));
    Map<Integer, String> itemByPlace = new TreeMap<>();
    for (Item item : items) {
      String other =
          itemByPlace.put(Integer.valueOf(fields.oneOf(field(item), places())), item.id());
      if (other != null) {
        throw new AnswerDoesNotFit(Reason.USED_TWICE);
      }
    }
    return new Ordered(List.copyOf(itemByPlace.values()));
  }

  private Set<String> places() {
    return IntStream.rangeClosed(1, items.size())
        .mapToObj(String::valueOf)
        .collect(Collectors.toSet());
  }

  @Override
  public Marked mark(Answer answer) {
    List<String> given = fitting(answer);
    Set<String> stay = Run.of(ids(items), given);
    int moved = items.size() - stay.size();
    double points = (double) Math.max(0, stay.size() - moved) / items.size();
    return new Marked(
        points,
        moved == 0,
        items.stream()
            .map(one -> new Feedback(one.id(), one.feedback(), stay.contains(one.id()), true))
            .toList());
  }

  private List<String> fitting(Answer answer) {
    List<String> given = Answer.as(Ordered.class, answer).order();
    if (given.size() != items.size() || !new HashSet<>(given).equals(Set.copyOf(ids(items)))) {
      throw new AnswerDoesNotFit(Reason.UNKNOWN);
    }
    return given;
  }

  private static List<String> ids(List<Item> items) {
    return items.stream().map(Item::id).toList();
  }

  @Override
  public Duration answering() {
    return PLACING
        .multipliedBy(items.size())
        .plus(ReadingTime.words(items.stream().flatMap(Item::words).toList()));
  }
}
