package org.example.estimate;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.training.form.Filled;
import fr.passerelle.training.question.Marked;
import fr.passerelle.training.question.QuestionKind;
import java.util.List;
import java.util.Map;

/** A number to estimate: how it is read and shown. */
public final class EstimateKind implements QuestionKind<Estimate, Estimated> {

  @Override
  public String type() {
    return "estimate";
  }

  @Override
  public Class<Estimate> questions() {
    return Estimate.class;
  }

  @Override
  public Class<Estimated> answers() {
    return Estimated.class;
  }

  @Override
  public Fragment ask(Estimate question, Filled filled) {
    return new Fragment("estimate/ask.jte", Map.of("question", question, "filled", filled));
  }

  @Override
  public Fragment correct(Estimate question, Estimated answer, Marked marked) {
    return new Fragment(
        "estimate/correction.jte", Map.of("answer", answer, "said", marked.feedback().get(0)));
  }

  @Override
  public List<Fragment> given(Estimate question, Estimated answer) {
    return List.of(Fragment.of("estimate/given.jte", "answer", answer));
  }
}
