package fr.passerelle.training.question.number;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.training.form.Filled;
import fr.passerelle.training.question.Marked;
import fr.passerelle.training.question.QuestionKind;
import java.util.List;
import java.util.Map;

/** A number to type: how it is read and shown. */
public final class NumberKind implements QuestionKind<NumberQuestion, Counted> {

  @Override
  public String type() {
    return "number";
  }

  @Override
  public Class<NumberQuestion> questions() {
    return NumberQuestion.class;
  }

  @Override
  public Class<Counted> answers() {
    return Counted.class;
  }

  @Override
  public String answerType() {
    return "counted";
  }

  @Override
  public Fragment ask(NumberQuestion question, Filled filled) {
    return new Fragment("tm/number/ask.jte", Map.of("question", question, "filled", filled));
  }

  @Override
  public Fragment correct(NumberQuestion question, Counted answer, Marked marked) {
    return new Fragment(
        "tm/number/correction.jte",
        Map.of("question", question, "typed", answer.text(), "feedback", marked.feedback().get(0)));
  }

  @Override
  public List<Fragment> given(NumberQuestion question, Counted answer) {
    return List.of(Fragment.of("tm/number/given.jte", "typed", answer.text()));
  }
}
