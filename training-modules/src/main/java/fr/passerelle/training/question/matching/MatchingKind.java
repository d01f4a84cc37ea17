package fr.passerelle.training.question.matching;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.training.form.Filled;
import fr.passerelle.training.question.Marked;
import fr.passerelle.training.question.QuestionKind;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Items to match: how they are read and shown. */
public final class MatchingKind implements QuestionKind<Matching, Matched> {

  @Override
  public String type() {
    return "matching";
  }

  @Override
  public Class<Matching> questions() {
    return Matching.class;
  }

  @Override
  public Class<Matched> answers() {
    return Matched.class;
  }

  @Override
  public String answerType() {
    return "matched";
  }

  @Override
  public boolean countsParts() {
    return true;
  }

  @Override
  public Fragment ask(Matching matching, Filled filled) {
    return new Fragment("tm/matching/ask.jte", Map.of("matching", matching, "filled", filled));
  }

  @Override
  public Fragment correct(Matching matching, Matched answer, Marked marked) {
    List<MatchedItem> items =
        IntStream.range(0, matching.items().size())
            .mapToObj(i -> corrected(matching, answer, marked, i))
            .toList();
    return Fragment.of("tm/matching/correction.jte", "items", items);
  }

  private static MatchedItem corrected(
      Matching matching, Matched answer, Marked marked, int index) {
    Matching.Item item = matching.items().get(index);
    return new MatchedItem(
        item.text(),
        matching.words(answer.optionByItem().get(item.id())),
        matching.words(item.match()),
        item.feedback(),
        marked.feedback().get(index).right());
  }

  @Override
  public List<Fragment> given(Matching matching, Matched answer) {
    return matching.items().stream()
        .map(item -> given(item, matching.words(answer.optionByItem().get(item.id()))))
        .toList();
  }

  private static Fragment given(Matching.Item item, String option) {
    return new Fragment("tm/matching/given.jte", Map.of("item", item.text(), "option", option));
  }
}
