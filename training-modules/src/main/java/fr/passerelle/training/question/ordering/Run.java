package fr.passerelle.training.question.ordering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The most items of an answer that follow each other in the right order: all others, and only they,
 * would have to be moved.
 */
final class Run {

  private Run() {}

  /**
   * The items that stay where they are.
   *
   * @param right all items, each once, in the right order
   * @param given the same items as they were put
   */
  static Set<String> of(List<String> right, List<String> given) {
    List<List<String>> runs = new ArrayList<>();
    for (String item : given) {
      List<String> longest = List.of();
      for (List<String> run : runs) {
        boolean follows = right.indexOf(run.get(run.size() - 1)) < right.indexOf(item);
        longest = follows && run.size() > longest.size() ? run : longest;
      }
      List<String> run = new ArrayList<>(longest);
      run.add(item);
      runs.add(run);
    }
    return new HashSet<>(longest(runs));
  }

  private static List<String> longest(List<List<String>> runs) {
    List<String> longest = List.of();
    for (List<String> run : runs) {
      longest = run.size() > longest.size() ? run : longest;
    }
    return longest;
  }
}
