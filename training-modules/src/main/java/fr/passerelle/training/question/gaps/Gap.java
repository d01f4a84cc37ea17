package fr.passerelle.training.question.gaps;

import fr.passerelle.training.course.Ids;
import fr.passerelle.training.course.Rules;
import fr.passerelle.training.form.AnswerDoesNotFit;
import fr.passerelle.training.form.AnswerDoesNotFit.Reason;
import fr.passerelle.training.form.Form;
import fr.passerelle.training.question.Draw;
import fr.passerelle.training.question.Feedback;
import fr.passerelle.training.question.TypedWords;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One gap: words to choose from, of which one is right, or accepted ones to type.
 *
 * @param choices none for a gap to type into
 * @param accepted none for a gap to choose for; the first is shown as the right one
 * @param feedback of a gap to type into
 */
public record Gap(String id, List<Word> choices, List<String> accepted, Replies feedback) {

  /** A word offered, with what the author says to whoever takes it. */
  public record Word(String id, String text, boolean correct, String feedback) {
    public Word {
      Ids.require(id);
      text = Rules.text("text", text);
      feedback = Rules.text("feedback of " + id, feedback);
    }
  }

  /** What is said to a right text, and to any other. */
  public record Replies(String correct, String incorrect) {
    public Replies {
      correct = Rules.text("feedback.correct", correct);
      incorrect = Rules.text("feedback.incorrect", incorrect);
    }
  }

  public Gap {
    Ids.require(id);
    choices = Rules.orEmpty(choices);
    accepted = Rules.texts("accepted of " + id, accepted);
    if (choices.isEmpty() == accepted.isEmpty()) {
      throw new IllegalArgumentException("gap " + id + " needs either choices or accepted");
    }
    if (choices.isEmpty()) {
      Rules.present("feedback of " + id, feedback);
      requireWords(id, accepted);
    } else {
      requireOneRight(id, choices);
    }
  }

  private static void requireWords(String id, List<String> accepted) {
    if (accepted.stream().map(TypedWords::of).anyMatch(TypedWords::none)) {
      throw new IllegalArgumentException("accepted of " + id + " holds no letter or digit");
    }
  }

  private static void requireOneRight(String id, List<Word> choices) {
    Rules.atLeast(2, "choices of " + id, choices);
    Ids.requireUnique(choices, Word::id);
    if (choices.stream().filter(Word::correct).count() != 1) {
      throw new IllegalArgumentException("gap " + id + " needs exactly one correct choice");
    }
  }

  /** Whether words are typed into it. */
  public boolean typed() {
    return choices.isEmpty();
  }

  /** How wide its field is, in characters: the longest accepted words, and a little more. */
  public int width() {
    return 2 + accepted.stream().mapToInt(String::length).max().orElse(0);
  }

  Gap drawn(Draw draw) {
    return new Gap(id, draw.of(id).order(choices, Word::id, word -> false), accepted, feedback);
  }

  String read(Form form, String field) {
    return typed() ? form.text(field) : form.oneOf(field, ids());
  }

  /** What is said to these words, the id of a word offered or a text. */
  Feedback mark(String words) {
    if (typed()) {
      boolean right = accepts(words);
      return new Feedback(id, right ? feedback.correct() : feedback.incorrect(), right, true);
    }
    Word word = word(words);
    return new Feedback(id, word.feedback(), word.correct(), true);
  }

  private boolean accepts(String text) {
    TypedWords typed = TypedWords.of(text);
    return accepted.stream().map(TypedWords::of).anyMatch(typed::means);
  }

  /** What somebody reads of the words it was filled with. */
  String shown(String words) {
    return typed() ? words : word(words).text();
  }

  /** The right words. */
  String expected() {
    return typed()
        ? accepted.get(0)
        : choices.stream().filter(Word::correct).map(Word::text).findFirst().orElseThrow();
  }

  private Word word(String wordId) {
    return choices.stream()
        .filter(one -> one.id().equals(wordId))
        .findFirst()
        .orElseThrow(() -> new AnswerDoesNotFit(Reason.UNKNOWN));
  }

  private Set<String> ids() {
    return choices.stream().map(Word::id).collect(Collectors.toSet());
  }

  /** All there is to read: what is offered twice, one reply once. */
  Stream<String> words() {
    return typed()
        ? Stream.of(feedback.incorrect())
        : Stream.concat(
            choices.stream().flatMap(word -> Stream.of(word.text(), word.text())),
            choices.stream().filter(Word::correct).map(Word::feedback));
  }
}
