package fr.passerelle.training.question;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What somebody typed, as words to compare: case, accents, apostrophes, punctuation and extra
 * spaces do not count, nor does an article or a pronoun before the words, a plural or the form of a
 * verb.
 */
public record TypedWords(String whole, List<String> words) {

  private static final Set<String> BEFORE =
      Set.of(
          "le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "au", "aux", "a", "mon",
          "ma", "mes", "son", "sa", "ses", "je", "j", "tu", "il", "elle", "on", "nous", "vous",
          "ils", "elles", "se", "s", "me", "m", "c", "est", "ce", "cette", "faut");

  private static final List<String> VERB_ENDINGS =
      List.of(
          "erons", "erez", "eront", "erais", "erait", "ons", "ent", "ees", "ant", "er", "ez", "es",
          "ee", "era", "erai", "ai", "e");

  /** Shorter words are told apart to the letter: « mer » is no form of « me ». */
  private static final int LONG_ENOUGH = 4;

  /** These words, made plain. */
  public static TypedWords of(String text) {
    List<String> all = Arrays.asList(plain(text).split(" "));
    List<String> words = withoutWhatComesBefore(new ArrayList<>(all));
    boolean number = words.stream().allMatch(word -> word.matches("\\d+"));
    return new TypedWords(String.join("", all), number ? List.of(String.join("", words)) : words);
  }

  /** Whether there is nothing to compare. */
  public boolean none() {
    return whole.isEmpty();
  }

  /** Whether these words are the accepted ones, or forms of them. */
  public boolean means(TypedWords accepted) {
    return whole.equals(accepted.whole) || sameWords(accepted.words);
  }

  private boolean sameWords(List<String> accepted) {
    return words.size() == accepted.size()
        && IntStream.range(0, words.size()).allMatch(i -> same(words.get(i), accepted.get(i)));
  }

  private static boolean same(String typed, String accepted) {
    return singular(typed).equals(singular(accepted)) || formOf(typed, accepted);
  }

  /** « refuse », « refusez » and « refusé » are the « refuser » of an author. */
  private static boolean formOf(String typed, String infinitive) {
    if (!infinitive.endsWith("er") || infinitive.length() <= LONG_ENOUGH) {
      return false;
    }
    String stem = infinitive.substring(0, infinitive.length() - 2);
    return typed.startsWith(stem) && VERB_ENDINGS.contains(typed.substring(stem.length()));
  }

  private static String singular(String word) {
    boolean plural = word.length() >= LONG_ENOUGH && (word.endsWith("s") || word.endsWith("x"));
    return plural ? word.substring(0, word.length() - 1) : word;
  }

  private static List<String> withoutWhatComesBefore(List<String> words) {
    while (words.size() > 1 && BEFORE.contains(words.get(0))) {
      words.remove(0);
    }
    return List.copyOf(words);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text.replaceAll("\\p{Lm}", " "), Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replace("œ", "oe")
        .replace("æ", "ae")
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }
}
