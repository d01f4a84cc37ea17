package fr.passerelle.training.question.matching;

import fr.passerelle.training.course.Rules;
import fr.passerelle.training.question.Answer;
import java.util.Map;

/** The option that each item was matched with. */
public record Matched(Map<String, String> optionByItem) implements Answer {

  public Matched {
    optionByItem = Map.copyOf(Rules.present("optionByItem", optionByItem));
  }
}
