package fr.passerelle.training.activity;

/**
 * A module that somebody's own answers suggest to begin with.
 *
 * @param toWorkOn on how many statements about it they are not at ease yet, at least 1
 * @param asked how many statements are about it
 */
public record Suggestion(String moduleId, int toWorkOn, int asked) {}
