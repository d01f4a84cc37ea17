package fr.passerelle.training.question.choice;

import fr.passerelle.training.course.Html;
import fr.passerelle.training.course.Ids;
import fr.passerelle.training.form.Form;
import fr.passerelle.training.question.Answer;
import fr.passerelle.training.question.Draw;
import fr.passerelle.training.question.Marked;
import fr.passerelle.training.question.Question;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One right answer among several: one point or none. */
public record SingleChoice(
    String id, Html prompt, List<Choice> choices, Html explanation, Html hint) implements Question {

  public SingleChoice {
    Ids.require(id);
    Html.require("prompt", prompt);
    Html.require("explanation", explanation);
    hint = Html.orNone(hint);
    choices = Choices.require(choices);
    if (Choices.correct(choices).size() != 1) {
      throw new IllegalArgumentException("single needs exactly one correct choice: " + id);
    }
  }

  public SingleChoice(String id, Html prompt, List<Choice> choices, Html explanation) {
    this(id, prompt, choices, explanation, null);
  }

  @Override
  public Question drawn(Draw draw) {
    return new SingleChoice(id, prompt, Choices.drawn(id, choices, draw), explanation, hint);
  }

  @Override
  public Answer read(Map<String, List<String>> form) {
    return new Chosen(Set.of(Form.of(form).oneOf(id, Choices.ids(choices))));
  }

  @Override
  public Marked mark(Answer answer) {
    Chosen chosen = Choices.fitting(answer, choices);
    boolean right = chosen.ids().equals(Choices.correct(choices));
    return new Marked(right ? 1 : 0, right, Choices.feedback(choices, chosen));
  }

  @Override
  public Duration answering() {
    return THINKING.plus(Choices.reading(choices));
  }
}
