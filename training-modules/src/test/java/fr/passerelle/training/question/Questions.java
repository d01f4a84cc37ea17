package fr.passerelle.training.question;

import static fr.passerelle.training.question.QuestionSamples.TEXT;

import fr.passerelle.training.course.Html;
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
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Questions of every type and answers to them, made by chance: the same ones of the same seed. The
 * right answer to each is what {@link RightAnswers} fills in.
 */
final class Questions {

  private final Random chance;

  Questions(long seed) {
    this.chance = new Random(seed);
  }

  /** One of each type. */
  List<Question> all() {
    return List.of(
        single(),
        multiple(),
        statement(),
        shortAnswer(),
        sorting(),
        matching(),
        ordering(),
        number(),
        gaps(),
        zone());
  }

  MultipleChoice multiple() {
    int size = between(2, 8);
    int right = between(1, size - 1);
    return new MultipleChoice("q", TEXT, choices(size, right), TEXT);
  }

  private SingleChoice single() {
    return new SingleChoice("q", TEXT, choices(between(2, 6), 1), TEXT);
  }

  private TrueFalse statement() {
    return new TrueFalse("q", TEXT, chance.nextBoolean(), new TrueFalse.Replies("a", "b"), TEXT);
  }

  private ShortAnswer shortAnswer() {
    return new ShortAnswer(
        "q", TEXT, List.of("réponse" + between(0, 99)), new ShortAnswer.Replies("a", "b"), TEXT);
  }

  private Sorting sorting() {
    int columns = between(2, 5);
    List<Sorting.Category> categories =
        ids("c", columns).map(id -> new Sorting.Category(id, id)).toList();
    List<Sorting.Item> items =
        ids("i", between(2, 6))
            .map(id -> new Sorting.Item(id, id, "c" + between(0, columns - 1), "f"))
            .toList();
    return new Sorting("q", TEXT, categories, items, TEXT);
  }

  private Matching matching() {
    int size = between(2, 6);
    List<Matching.Option> options =
        ids("o", size + between(0, 3)).map(id -> new Matching.Option(id, id)).toList();
    List<Matching.Item> items =
        IntStream.range(0, size)
            .mapToObj(n -> new Matching.Item("i" + n, "i" + n, "o" + n, "f"))
            .toList();
    return new Matching("q", TEXT, options, items, TEXT, null);
  }

  private Ordering ordering() {
    List<Ordering.Item> items =
        ids("i", between(3, 8)).map(id -> new Ordering.Item(id, id, "f")).toList();
    return new Ordering("q", TEXT, items, TEXT, null);
  }

  private NumberQuestion number() {
    return new NumberQuestion(
        "q",
        TEXT,
        new BigDecimal(between(-10_000, 10_000)).movePointLeft(between(0, 3)),
        new BigDecimal(between(0, 100)).movePointLeft(1),
        "Go",
        Map.of("Mo", new BigDecimal("0.001")),
        new NumberQuestion.Replies("a", "b", "c"),
        TEXT,
        null);
  }

  private Gaps gaps() {
    List<Gap> gaps = ids("g", between(1, 5)).map(this::gap).toList();
    String text = gaps.stream().map(gap -> "{" + gap.id() + "}").collect(Collectors.joining(", "));
    return new Gaps("q", TEXT, new Html("<p>" + text + "</p>"), gaps, TEXT, null);
  }

  private Gap gap(String id) {
    if (chance.nextBoolean()) {
      return new Gap(id, null, List.of("mot " + id), new Gap.Replies("a", "b"));
    }
    int right = between(0, 2);
    return new Gap(
        id,
        IntStream.range(0, 3)
            .mapToObj(n -> new Gap.Word("w" + n, "w" + n, n == right, "f"))
            .toList(),
        null,
        null);
  }

  private ZoneQuestion zone() {
    int size = between(2, 8);
    int right = between(0, size - 1);
    List<Zone> zones =
        IntStream.range(0, size)
            .mapToObj(
                n -> new Zone("z" + n, "z" + n, new Zone.Place(n * 10, 0, 9, 9), n == right, "f"))
            .toList();
    return new ZoneQuestion("q", TEXT, new Html("<p><img alt=\"x\" /></p>"), zones, TEXT, null);
  }

  /** A form that fits the question and answers it by chance. */
  Map<String, List<String>> anything(Question question) {
    if (question instanceof SingleChoice one) {
      return Map.of("q", List.of(any(one.choices()).id()));
    }
    if (question instanceof MultipleChoice some) {
      List<Choice> taken = new ArrayList<>(some.choices());
      Collections.shuffle(taken, chance);
      List<Choice> first = taken.subList(0, between(1, taken.size()));
      return Map.of("q", first.stream().map(Choice::id).toList());
    }
    if (question instanceof TrueFalse) {
      return Map.of("q", List.of(String.valueOf(chance.nextBoolean())));
    }
    if (question instanceof ShortAnswer) {
      return Map.of("q", List.of("RÉPONSE" + between(0, 99)));
    }
    if (question instanceof NumberQuestion) {
      return Map.of("q", List.of(between(-10_000, 10_000) / 10 + "," + between(0, 99)));
    }
    if (question instanceof ZoneQuestion one) {
      return Map.of("q", List.of(any(one.zones()).id()));
    }
    return parts(question);
  }

  private Map<String, List<String>> parts(Question question) {
    Map<String, List<String>> form = new HashMap<>();
    if (question instanceof Sorting sorting) {
      sorting.items().forEach(i -> put(form, i.id(), any(sorting.categories()).id()));
    }
    if (question instanceof Matching matching) {
      List<Matching.Option> free = new ArrayList<>(matching.options());
      Collections.shuffle(free, chance);
      matching.items().forEach(i -> put(form, i.id(), free.remove(0).id()));
    }
    if (question instanceof Ordering ordering) {
      List<Ordering.Item> order = new ArrayList<>(ordering.items());
      Collections.shuffle(order, chance);
      order.forEach(i -> put(form, i.id(), String.valueOf(order.indexOf(i) + 1)));
    }
    if (question instanceof Gaps gaps) {
      gaps.gaps().forEach(g -> put(form, g.id(), g.typed() ? "mot g0" : any(g.choices()).id()));
    }
    return form;
  }

  private static void put(Map<String, List<String>> form, String part, String value) {
    form.put(Form.field("q", part), List.of(value));
  }

  private List<Choice> choices(int size, int right) {
    List<Choice> choices = new ArrayList<>();
    for (int n = 0; n < size; n++) {
      choices.add(new Choice("c" + n, "c" + n, n < right, "f"));
    }
    return choices;
  }

  private static Stream<String> ids(String letter, int count) {
    return IntStream.range(0, count).mapToObj(n -> letter + n);
  }

  private <T> T any(List<T> of) {
    return of.get(chance.nextInt(of.size()));
  }

  private int between(int least, int most) {
    return least + chance.nextInt(most - least + 1);
  }
}
