package fr.passerelle.training.question.choice;

import java.util.List;

/** A statement to judge: how it is read and shown. */
public final class TrueFalseKind extends ChoiceKind<TrueFalse> {

  @Override
  public String type() {
    return "truefalse";
  }

  @Override
  public Class<TrueFalse> questions() {
    return TrueFalse.class;
  }

  @Override
  List<Offered> offered(TrueFalse question) {
    return List.of(new Offered("true", null), new Offered("false", null));
  }
}
