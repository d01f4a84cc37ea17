package fr.passerelle.training.question.matching;

/**
 * An item in a correction.
 *
 * @param given the words of what it was matched with
 * @param expected the words of what it goes with
 */
public record MatchedItem(
    String text, String given, String expected, String feedback, boolean right) {}
