package fr.passerelle.training.activity;

/** A step of the course, by its title and where it is. */
public record PageLink(String title, String href) {}
