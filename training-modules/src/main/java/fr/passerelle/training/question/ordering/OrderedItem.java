package fr.passerelle.training.question.ordering;

/**
 * An item in a correction, which lists all in the right order.
 *
 * @param place where it was put, from 1
 * @param stays whether it is among those that follow each other rightly
 */
public record OrderedItem(String text, int place, String feedback, boolean stays) {}
