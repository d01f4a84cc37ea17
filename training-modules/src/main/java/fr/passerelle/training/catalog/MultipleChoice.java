package fr.passerelle.training.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One or more right answers. A wrong choice takes back what a right one gave, so that ticking
 * everything earns nothing.
 */
public record MultipleChoice(String id, Html prompt, List<Choice> choices, Html explanation)
    implements Question {

  public MultipleChoice {
    Ids.require(id);
    Html.require("prompt", prompt);
    Html.require("explanation", explanation);
    choices = Choices.require(choices);
    if (Choices.correct(choices).isEmpty()) {
      throw new IllegalArgumentException("multiple needs at least one correct choice: " + id);
    }
  }

  @Override
  public Answer read(Map<String, List<String>> form) {
    return new Answer.Chosen(Form.of(form).someOf(id, Choices.ids(choices)));
  }

  @Override
  public Marked mark(Answer answer) {
    Answer.Chosen chosen = Choices.fitting(answer, choices);
    Set<String> correct = Choices.correct(choices);
    Set<String> right = new HashSet<>(chosen.ids());
    right.retainAll(correct);
    int wrong = chosen.ids().size() - right.size();
    double points = Math.max(0, right.size() - wrong) / (double) correct.size();
    return new Marked(points, chosen.ids().equals(correct), Choices.feedback(choices, chosen));
  }
}
