package fr.passerelle.training.question.zone;

import fr.passerelle.training.course.Rules;
import fr.passerelle.training.question.Answer;

/** The id of the zone pointed at. */
public record Pointed(String zone) implements Answer {

  public Pointed {
    Rules.present("zone", zone);
  }
}
