package fr.passerelle.training.question.choice;

import fr.passerelle.lti.page.Fragment;
import fr.passerelle.training.form.Filled;
import fr.passerelle.training.question.Feedback;
import fr.passerelle.training.question.Marked;
import fr.passerelle.training.question.Question;
import fr.passerelle.training.question.QuestionKind;
import java.util.List;
import java.util.Map;

/** What the three types of this room have in common: choices on the page, and how they look. */
abstract class ChoiceKind<Q extends Question> implements QuestionKind<Q, Chosen> {

  /** What is offered, in its order. */
  abstract List<Offered> offered(Q question);

  /** Whether several may be taken. */
  boolean several() {
    return false;
  }

  @Override
  public Class<Chosen> answers() {
    return Chosen.class;
  }

  @Override
  public String answerType() {
    return "chosen";
  }

  @Override
  public Fragment ask(Q question, Filled filled) {
    return new Fragment(
        "tm/choice/ask.jte",
        Map.of(
            "question",
            question,
            "choices",
            offered(question),
            "several",
            several(),
            "filled",
            filled));
  }

  @Override
  public Fragment correct(Q question, Chosen answer, Marked marked) {
    List<Offered> choices = offered(question);
    List<CorrectedChoice> corrected =
        marked.feedback().stream().map(feedback -> corrected(choices, feedback)).toList();
    return Fragment.of("tm/choice/correction.jte", "choices", corrected);
  }

  private CorrectedChoice corrected(List<Offered> choices, Feedback feedback) {
    Offered one =
        choices.stream()
            .filter(choice -> choice.value().equals(feedback.id()))
            .findFirst()
            .orElseThrow();
    boolean missed = several() && feedback.right() && !feedback.chosen();
    return new CorrectedChoice(one, feedback, missed);
  }

  @Override
  public List<Fragment> given(Q question, Chosen answer) {
    return offered(question).stream()
        .filter(choice -> answer.ids().contains(choice.value()))
        .map(choice -> Fragment.of("tm/choice/given.jte", "choice", choice))
        .toList();
  }
}
