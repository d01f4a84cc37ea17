package fr.passerelle.training.question.choice;

import java.util.List;

/** Several right answers: how they are read and shown. */
public final class MultipleChoiceKind extends ChoiceKind<MultipleChoice> {

  @Override
  public String type() {
    return "multiple";
  }

  @Override
  public Class<MultipleChoice> questions() {
    return MultipleChoice.class;
  }

  @Override
  List<Offered> offered(MultipleChoice question) {
    return question.choices().stream().map(Offered::of).toList();
  }

  @Override
  boolean several() {
    return true;
  }
}
