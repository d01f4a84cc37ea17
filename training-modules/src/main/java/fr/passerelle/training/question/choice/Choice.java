package fr.passerelle.training.question.choice;

import fr.passerelle.training.course.Ids;
import fr.passerelle.training.course.Rules;
import fr.passerelle.training.question.Feedback;

/**
 * One answer offered, with what the author says to whoever picks it.
 *
 * @param pinned keeps its place whatever order is drawn, as « toutes ces réponses » must; a file
 *     that does not say it means no
 */
public record Choice(String id, String text, boolean correct, String feedback, Boolean pinned) {

  public Choice {
    Ids.require(id);
    text = Rules.text("text", text);
    feedback = Rules.text("feedback of " + id, feedback);
    pinned = Boolean.TRUE.equals(pinned);
  }

  public Choice(String id, String text, boolean correct, String feedback) {
    this(id, text, correct, feedback, false);
  }

  Feedback feedback(Chosen answer) {
    return new Feedback(id, feedback, correct, answer.ids().contains(id));
  }
}
