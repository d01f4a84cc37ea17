package fr.passerelle.training.question.choice;

import java.util.List;

/** One right answer among several: how it is read and shown. */
public final class SingleChoiceKind extends ChoiceKind<SingleChoice> {

  @Override
  public String type() {
    return "single";
  }

  @Override
  public Class<SingleChoice> questions() {
    return SingleChoice.class;
  }

  @Override
  List<Offered> offered(SingleChoice question) {
    return question.choices().stream().map(Offered::of).toList();
  }
}
