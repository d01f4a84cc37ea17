package fr.passerelle.training.activity.quiz;

import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.question.Question;
import fr.passerelle.training.question.choice.Choice;
import fr.passerelle.training.question.choice.SingleChoice;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Quizzes of many questions « q0 », « q1 »…, to each of which « yes » is right. */
final class Banks {

  private Banks() {}

  static Quiz of(int size, Integer draw, Quiz.Correction correction) {
    List<Question> questions = IntStream.range(0, size).mapToObj(Banks::question).toList();
    return new Quiz(
        "check", "Le quiz", Sample.html("avant"), 60, questions, Map.of(), draw, correction);
  }

  static Question question(int number) {
    return new SingleChoice(
        "q" + number,
        Sample.html("Question " + number),
        List.of(new Choice("yes", "Oui", true, "Oui."), new Choice("no", "Non", false, "Non.")),
        Sample.html("Voilà."));
  }
}
