package fr.passerelle.training.question.sorting;

import fr.passerelle.training.course.Rules;
import fr.passerelle.training.question.Answer;
import java.util.Map;

/** The category given to each item. */
public record Sorted(Map<String, String> categoryByItem) implements Answer {

  public Sorted {
    categoryByItem = Map.copyOf(Rules.present("categoryByItem", categoryByItem));
  }
}
