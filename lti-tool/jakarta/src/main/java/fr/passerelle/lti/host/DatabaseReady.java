package fr.passerelle.lti.host;

/** Fired once at the start, when the schema is this version's: scheduled work may begin. */
public record DatabaseReady() {}
