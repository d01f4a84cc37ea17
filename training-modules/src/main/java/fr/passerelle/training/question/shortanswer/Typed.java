package fr.passerelle.training.question.shortanswer;

import fr.passerelle.training.course.Rules;
import fr.passerelle.training.question.Answer;

/** The text typed, as it was typed. */
public record Typed(String text) implements Answer {

  public Typed {
    Rules.present("text", text);
  }
}
