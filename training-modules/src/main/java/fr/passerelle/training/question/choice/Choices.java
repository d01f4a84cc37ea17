package fr.passerelle.training.question.choice;

import fr.passerelle.training.course.Ids;
import fr.passerelle.training.course.ReadingTime;
import fr.passerelle.training.course.Rules;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.question.Answer;
import fr.passerelle.training.question.Draw;
import fr.passerelle.training.question.Feedback;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What single and multiple choice have in common. */
final class Choices {

  private Choices() {}

  static List<Choice> require(List<Choice> choices) {
    List<Choice> given = Rules.atLeast(2, "choices", choices);
    Ids.requireUnique(given, Choice::id);
    return given;
  }

  static Set<String> ids(List<Choice> choices) {
    return ids(choices, choice -> true);
  }

  static Set<String> correct(List<Choice> choices) {
    return ids(choices, Choice::correct);
  }

  static Chosen fitting(Answer answer, List<Choice> choices) {
    Chosen chosen = Answer.as(Chosen.class, answer);
    if (!ids(choices).containsAll(chosen.ids())) {
      throw new AnswerDoesNotFit(AnswerDoesNotFit.Reason.UNKNOWN);
    }
    return chosen;
  }

  static List<Choice> drawn(String question, List<Choice> choices, Draw draw) {
    return draw.of(question).order(choices, Choice::id, Choice::pinned);
  }

  static List<Feedback> feedback(List<Choice> choices, Chosen chosen) {
    return choices.stream().map(choice -> choice.feedback(chosen)).toList();
  }

  static Duration reading(List<Choice> choices) {
    return ReadingTime.words(
        choices.stream().flatMap(c -> Stream.of(c.text(), c.text(), c.feedback())).toList());
  }

  private static Set<String> ids(List<Choice> choices, Predicate<Choice> which) {
    return choices.stream()
        .filter(which)
        .map(Choice::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
