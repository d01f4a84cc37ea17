package fr.passerelle.training.question.gaps;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.training.form.Filled;
import fr.passerelle.training.question.Marked;
import fr.passerelle.training.question.QuestionKind;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A text to complete: how it is read and shown. */
public final class GapsKind implements QuestionKind<Gaps, Completed> {

  @Override
  public String type() {
    return "gaps";
  }

  @Override
  public Class<Gaps> questions() {
    return Gaps.class;
  }

  @Override
  public Class<Completed> answers() {
    return Completed.class;
  }

  @Override
  public String answerType() {
    return "completed";
  }

  @Override
  public boolean countsParts() {
    return true;
  }

  @Override
  public Fragment ask(Gaps question, Filled filled) {
    return new Fragment(
        "tm/gaps/ask.jte",
        Map.of("question", question, "parts", parts(question), "filled", filled));
  }

  private static List<TextPart> parts(Gaps question) {
    List<GapText.Part> parts = GapText.parts(question.text());
    return IntStream.range(0, parts.size())
        .mapToObj(
            at ->
                new TextPart(
                    parts.get(at).html(),
                    at < question.gaps().size() ? question.gaps().get(at) : null,
                    at + 1))
        .toList();
  }

  @Override
  public Fragment correct(Gaps question, Completed answer, Marked marked) {
    List<CompletedGap> gaps =
        IntStream.range(0, question.gaps().size())
            .mapToObj(at -> corrected(question.gaps().get(at), answer, marked, at))
            .toList();
    return new Fragment("tm/gaps/correction.jte", Map.of("parts", parts(question), "gaps", gaps));
  }

  private static CompletedGap corrected(Gap gap, Completed answer, Marked marked, int at) {
    return new CompletedGap(
        at + 1,
        gap.shown(answer.wordsByGap().get(gap.id())),
        gap.expected(),
        marked.feedback().get(at).text(),
        marked.feedback().get(at).right());
  }

  @Override
  public List<Fragment> given(Gaps question, Completed answer) {
    return IntStream.range(0, question.gaps().size())
        .mapToObj(at -> given(question.gaps().get(at), answer, at + 1))
        .toList();
  }

  private static Fragment given(Gap gap, Completed answer, int number) {
    String words = gap.shown(answer.wordsByGap().get(gap.id()));
    return new Fragment("tm/gaps/given.jte", Map.of("number", number, "words", words));
  }
}
