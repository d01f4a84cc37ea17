package fr.passerelle.training.competence;

/**
 * One competence of a framework, as courses name it and as pages show it.
 *
 * @param id as in {@code course.yaml}, e.g. {@code CRCNEDU-1.4}
 * @param framework how people call the framework, e.g. « CRCN-Édu »
 * @param code its number there, e.g. {@code 1.4}
 * @param name in the framework's own words
 */
public record Competence(String id, String framework, String code, String name) {}
