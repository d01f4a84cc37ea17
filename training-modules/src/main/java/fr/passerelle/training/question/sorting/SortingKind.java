package fr.passerelle.training.question.sorting;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.training.form.Filled;
import fr.passerelle.training.question.Marked;
import fr.passerelle.training.question.QuestionKind;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Items to put into columns: how they are read and shown. */
public final class SortingKind implements QuestionKind<Sorting, Sorted> {

  @Override
  public String type() {
    return "sorting";
  }

  @Override
  public Class<Sorting> questions() {
    return Sorting.class;
  }

  @Override
  public Class<Sorted> answers() {
    return Sorted.class;
  }

  @Override
  public String answerType() {
    return "sorted";
  }

  @Override
  public boolean countsParts() {
    return true;
  }

  @Override
  public Fragment ask(Sorting sorting, Filled filled) {
    return new Fragment("tm/sorting/ask.jte", Map.of("sorting", sorting, "filled", filled));
  }

  @Override
  public Fragment correct(Sorting sorting, Sorted answer, Marked marked) {
    List<SortedItem> items =
        IntStream.range(0, sorting.items().size())
            .mapToObj(i -> corrected(sorting, answer, marked, i))
            .toList();
    return Fragment.of("tm/sorting/correction.jte", "items", items);
  }

  private static SortedItem corrected(Sorting sorting, Sorted answer, Marked marked, int index) {
    Sorting.Item item = sorting.items().get(index);
    return new SortedItem(
        item.text(),
        sorting.words(answer.categoryByItem().get(item.id())),
        sorting.words(item.category()),
        item.feedback(),
        marked.feedback().get(index).right());
  }

  @Override
  public List<Fragment> given(Sorting sorting, Sorted answer) {
    return sorting.items().stream()
        .map(item -> given(item, sorting.words(answer.categoryByItem().get(item.id()))))
        .toList();
  }

  private static Fragment given(Sorting.Item item, String category) {
    return new Fragment("tm/sorting/given.jte", Map.of("item", item.text(), "category", category));
  }
}
