package fr.passerelle.lti.removal;

/**
 * So much of one kind hangs on a platform.
 *
 * @param textKey says it in words; its argument is the number
 * @param count how many there are
 */
public record PlatformDataCount(String textKey, long count) {}
