package fr.passerelle.training.question.choice;

import fr.passerelle.training.course.Html;
import fr.passerelle.training.course.Ids;
import fr.passerelle.training.form.Form;
import fr.passerelle.training.question.Answer;
import fr.passerelle.training.question.Draw;
import fr.passerelle.training.question.Marked;
import fr.passerelle.training.question.Question;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One or more right answers. Each right choice gives its share of the right ones, each wrong choice
 * takes back its share of the wrong ones: ticking everything earns nothing, however many are right.
 */
public record MultipleChoice(
    String id, Html prompt, List<Choice> choices, Html explanation, Html hint) implements Question {

  public MultipleChoice {
    Ids.require(id);
    Html.require("prompt", prompt);
    Html.require("explanation", explanation);
    hint = Html.orNone(hint);
    choices = Choices.require(choices);
    int correct = Choices.correct(choices).size();
    if (correct == 0 || correct == choices.size()) {
      throw new IllegalArgumentException(
          "multiple needs at least one correct choice, and one that is not: " + id);
    }
  }

  public MultipleChoice(String id, Html prompt, List<Choice> choices, Html explanation) {
    this(id, prompt, choices, explanation, null);
  }

  @Override
  public Question drawn(Draw draw) {
    return new MultipleChoice(id, prompt, Choices.drawn(id, choices, draw), explanation, hint);
  }

  @Override
  public Answer read(Map<String, List<String>> form) {
    return new Chosen(Form.of(form).someOf(id, Choices.ids(choices)));
  }

  @Override
  public Marked mark(Answer answer) {
    Chosen chosen = Choices.fitting(answer, choices);
    Set<String> correct = Choices.correct(choices);
    Set<String> right = new HashSet<>(chosen.ids());
    right.retainAll(correct);
    boolean exact = chosen.ids().equals(correct);
    int wrong = chosen.ids().size() - right.size();
    double points =
        share(right.size(), correct.size()) - share(wrong, choices.size() - correct.size());
    return new Marked(exact ? 1 : Math.max(0, points), exact, Choices.feedback(choices, chosen));
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  @Override
  public Duration answering() {
    return THINKING.plus(Choices.reading(choices));
  }
}
