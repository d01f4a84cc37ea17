package fr.passerelle.training.question.gaps;

import fr.passerelle.training.course.Rules;
import fr.passerelle.training.question.Answer;
import java.util.Map;

/** What each gap was filled with: the id of a word offered, or the text typed, as it was typed. */
public record Completed(Map<String, String> wordsByGap) implements Answer {

  public Completed {
    wordsByGap = Map.copyOf(Rules.present("wordsByGap", wordsByGap));
  }
}
