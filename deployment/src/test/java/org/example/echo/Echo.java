package org.example.echo;

import fr.passerelle.training.course.Activity;
import fr.passerelle.training.course.Ids;
import fr.passerelle.training.course.Rules;
import java.time.Duration;

/** A word to write once more; another word is worth half. */
public record Echo(String id, String title, String word) implements Activity {

  public Echo {
    Ids.require(id);
    title = Rules.text("title", title);
    word = Rules.text("word", word);
  }

  double points(String said) {
    return said.equalsIgnoreCase(word) ? 1 : 0.5;
  }

  @Override
  public Duration duration() {
    return Duration.ofSeconds(30);
  }
}
