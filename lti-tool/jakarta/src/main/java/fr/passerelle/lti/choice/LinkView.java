package fr.passerelle.lti.choice;

/**
 * A link of which the platform does not say what it opens.
 *
 * @param chosen what was chosen for it so far, or empty
 * @param title that content's title; null when nothing was chosen, or it is not offered any more
 */
public record LinkView(String chosen, String title) {}
