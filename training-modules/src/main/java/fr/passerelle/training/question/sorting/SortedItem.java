package fr.passerelle.training.question.sorting;

/**
 * An item in a correction.
 *
 * @param given the words of the category it was put into
 * @param expected the words of the category it belongs to
 */
public record SortedItem(
    String text, String given, String expected, String feedback, boolean right) {}
