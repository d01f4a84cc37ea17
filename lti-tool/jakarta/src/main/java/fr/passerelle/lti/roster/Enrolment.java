package fr.passerelle.lti.roster;

/**
 * A person's place on the list of a course, in their own workspace.
 *
 * @param course its title as the platform gives it, or its id
 * @param as what the list holds on them
 */
public record Enrolment(String course, GroupRoster.Participant as) {}
