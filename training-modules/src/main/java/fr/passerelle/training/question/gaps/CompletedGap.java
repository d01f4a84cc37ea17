package fr.passerelle.training.question.gaps;

/**
 * A gap in a correction.
 *
 * @param number from 1, as the text is read
 * @param given what was chosen or typed
 */
public record CompletedGap(
    int number, String given, String expected, String feedback, boolean right) {}
