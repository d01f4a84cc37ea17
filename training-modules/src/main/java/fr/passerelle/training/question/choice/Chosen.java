package fr.passerelle.training.question.choice;

import fr.passerelle.training.course.Rules;
import fr.passerelle.training.question.Answer;
import java.util.Set;

/** The ids of the choices taken; {@code true} or {@code false} for a statement. */
public record Chosen(Set<String> ids) implements Answer {

  public Chosen {
    ids = Set.copyOf(Rules.present("ids", ids));
  }
}
