package fr.passerelle.training.question.number;

import fr.passerelle.training.course.Rules;
import fr.passerelle.training.question.Answer;

/** The number typed, as it was typed. */
public record Counted(String text) implements Answer {

  public Counted {
    Rules.present("text", text);
  }
}
