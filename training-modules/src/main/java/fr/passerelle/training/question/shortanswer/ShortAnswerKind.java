package fr.passerelle.training.question.shortanswer;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.training.form.Filled;
import fr.passerelle.training.question.Marked;
import fr.passerelle.training.question.QuestionKind;
import java.util.List;
import java.util.Map;

/** A word or a number to type: how it is read and shown. */
public final class ShortAnswerKind implements QuestionKind<ShortAnswer, Typed> {

  @Override
  public String type() {
    return "short";
  }

  @Override
  public Class<ShortAnswer> questions() {
    return ShortAnswer.class;
  }

  @Override
  public Class<Typed> answers() {
    return Typed.class;
  }

  @Override
  public String answerType() {
    return "typed";
  }

  @Override
  public Fragment ask(ShortAnswer question, Filled filled) {
    return new Fragment("tm/shortanswer/ask.jte", Map.of("question", question, "filled", filled));
  }

  @Override
  public Fragment correct(ShortAnswer question, Typed answer, Marked marked) {
    return new Fragment(
        "tm/shortanswer/correction.jte",
        Map.of("typed", answer.text(), "feedback", marked.feedback().get(0)));
  }

  @Override
  public List<Fragment> given(ShortAnswer question, Typed answer) {
    return List.of(Fragment.of("tm/shortanswer/given.jte", "typed", answer.text()));
  }
}
