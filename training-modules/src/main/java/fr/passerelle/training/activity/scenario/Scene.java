package fr.passerelle.training.activity.scenario;

import fr.passerelle.training.course.Html;
import fr.passerelle.training.course.Ids;
import fr.passerelle.training.course.ReadingTime;
import fr.passerelle.training.course.Rules;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A moment of the story: either one chooses what to do, or it ends here.
 *
 * @param ending how it ends; none where it goes on
 */
public record Scene(
    String id, String title, Html text, List<Choice> choices, Optional<Mood> ending) {

  private static final Duration THINKING = Duration.ofSeconds(30);

  public Scene {
    Ids.require(id);
    title = Rules.text("title", title);
    Html.require("text", text);
    choices = Rules.orEmpty(choices);
  }

  public boolean ends() {
    return ending.isPresent();
  }

  /** The choice of this id. */
  public Optional<Choice> choice(String choiceId) {
    return choices.stream().filter(choice -> choice.id().equals(choiceId)).findFirst();
  }

  /** The time to read it, to weigh its choices and to read what comes of one. */
  Duration duration(Optional<Choice> chosen) {
    return ReadingTime.sum(
        Stream.of(
            ReadingTime.words(title),
            ReadingTime.words(text.safe()),
            ReadingTime.pictures(text.safe()),
            ReadingTime.words(choices.stream().map(Choice::text).toList()),
            chosen.map(one -> THINKING).orElse(Duration.ZERO),
            chosen.map(one -> ReadingTime.words(one.consequence().safe())).orElse(Duration.ZERO)));
  }
}
