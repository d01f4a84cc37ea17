package fr.passerelle.training.question.ordering;

import fr.passerelle.training.course.Rules;
import fr.passerelle.training.question.Answer;
import java.util.List;

/** The ids of the items in the order they were put into. */
public record Ordered(List<String> order) implements Answer {

  public Ordered {
    order = List.copyOf(Rules.present("order", order));
  }
}
