package fr.passerelle.training.player;

/** A step of the course, by its title and where it is. */
public record PageLink(String title, String href) {}
