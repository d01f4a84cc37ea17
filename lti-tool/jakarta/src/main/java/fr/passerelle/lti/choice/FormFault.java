package fr.passerelle.lti.choice;

/**
 * One thing that is wrong with the picker's form.
 *
 * @param field the id of the field to correct
 * @param textKey the words that say so
 */
public record FormFault(String field, String textKey) {}
