package fr.passerelle.training.catalog;

/** One answer offered, with what the author says to whoever picks it. */
public record Choice(String id, String text, boolean correct, String feedback) {

  public Choice {
    Ids.require(id);
    text = Rules.text("text", text);
    feedback = Rules.text("feedback of " + id, feedback);
  }

  Feedback feedback(Answer.Chosen answer) {
    return new Feedback(id, feedback, correct, answer.ids().contains(id));
  }
}
