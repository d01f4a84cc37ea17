package fr.passerelle.training.kept;

import java.util.List;

/**
 * What one kind keeps of an attempt, for its owner to take away.
 *
 * @param key names it in their file
 * @param parts as they are written there: the names of their components are keys too
 * @param text the key of the line that sums it up in « Mes données »; said where there are parts
 * @param figures for that text
 */
public record KeptWork(String key, List<?> parts, String text, List<?> figures) {}
