package fr.passerelle.training.question;

/**
 * What the author says about one choice, item or typed text.
 *
 * @param id of the choice or item; of the question for a typed text
 * @param right the choice is a correct one; the item was put in its category; the text is accepted
 * @param chosen whether the learner took this choice; always true for items and texts
 */
public record Feedback(String id, String text, boolean right, boolean chosen) {}
