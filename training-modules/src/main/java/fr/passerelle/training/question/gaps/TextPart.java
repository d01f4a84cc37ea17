package fr.passerelle.training.question.gaps;

/**
 * A part of the text as it is drawn.
 *
 * @param html sanitised
 * @param gap the gap behind it; null behind the last
 * @param number of the gap, from 1
 */
public record TextPart(String html, Gap gap, int number) {}
