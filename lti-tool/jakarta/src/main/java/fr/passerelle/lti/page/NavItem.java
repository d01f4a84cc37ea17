package fr.passerelle.lti.page;

/**
 * A link of the page header.
 *
 * @param textKey the text that names it
 * @param href where it leads
 */
public record NavItem(String textKey, String href) {}
