package fr.passerelle.portal.step;

import fr.passerelle.training.course.Ids;
import fr.passerelle.training.course.ReadingTime;
import fr.passerelle.training.course.Rules;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * « J'essaie »: something to do, or a choice with a gentle reply; never marked.
 *
 * @param choices none when there is only something to do
 */
public record Try(String instruction, List<Reply> choices) {

  private static final Duration TRYING = Duration.ofSeconds(75);

  /**
   * One choice.
   *
   * @param right whether the reply confirms; a choice that is not right is encouraged, not refused
   * @param reply what the guide answers
   */
  public record Reply(String id, String text, boolean right, String reply) {
    public Reply {
      Ids.require(id);
      text = Rules.text("text", text);
      reply = Rules.text("reply", reply);
    }

    private Stream<String> words() {
      return Stream.of(text, reply);
    }
  }

  public Try {
    instruction = Rules.text("instruction", instruction);
    choices = Rules.orEmpty(choices);
    Ids.requireUnique(choices, Reply::id);
    if (!choices.isEmpty() && choices.stream().noneMatch(Reply::right)) {
      throw new IllegalArgumentException("choices need at least one that is right");
    }
  }

  public Optional<Reply> choice(String id) {
    return choices.stream().filter(choice -> choice.id().equals(id)).findFirst();
  }

  /** The time to read it with its replies, and to do it. */
  Duration duration() {
    return ReadingTime.words(instruction)
        .plus(ReadingTime.words(choices.stream().flatMap(Reply::words).toList()))
        .plus(TRYING);
  }
}
