package fr.passerelle.training.question.ordering;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.training.form.Filled;
import fr.passerelle.training.question.Feedback;
import fr.passerelle.training.question.Marked;
import fr.passerelle.training.question.QuestionKind;
import java.util.List;
import java.util.Map;

/** Items to put into their order: how they are read and shown. */
public final class OrderingKind implements QuestionKind<Ordering, Ordered> {

  @Override
  public String type() {
    return "ordering";
  }

  @Override
  public Class<Ordering> questions() {
    return Ordering.class;
  }

  @Override
  public Class<Ordered> answers() {
    return Ordered.class;
  }

  @Override
  public String answerType() {
    return "ordered";
  }

  @Override
  public Fragment ask(Ordering ordering, Filled filled) {
    return new Fragment("tm/ordering/ask.jte", Map.of("ordering", ordering, "filled", filled));
  }

  @Override
  public Fragment correct(Ordering ordering, Ordered answer, Marked marked) {
    List<OrderedItem> items =
        marked.feedback().stream().map(one -> corrected(ordering, answer, one)).toList();
    long moved = items.stream().filter(item -> !item.stays()).count();
    return new Fragment("tm/ordering/correction.jte", Map.of("items", items, "moved", moved));
  }

  private static OrderedItem corrected(Ordering ordering, Ordered answer, Feedback feedback) {
    return new OrderedItem(
        ordering.item(feedback.id()).text(),
        answer.order().indexOf(feedback.id()) + 1,
        feedback.text(),
        feedback.right());
  }

  @Override
  public List<Fragment> given(Ordering ordering, Ordered answer) {
    return answer.order().stream()
        .map(
            item ->
                new Fragment(
                    "tm/ordering/given.jte",
                    Map.of(
                        "place",
                        answer.order().indexOf(item) + 1,
                        "item",
                        ordering.item(item).text())))
        .toList();
  }
}
