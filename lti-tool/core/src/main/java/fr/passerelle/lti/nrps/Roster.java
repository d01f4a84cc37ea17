package fr.passerelle.lti.nrps;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Who is in a course, as far as the platform tells.
 *
 * @param contextId the course, when the platform names it
 * @param members each person once
 * @param differences where to read later what has changed since, when the platform offers it; give
 *     it to {@link MembershipService#differences}
 * @param complete whether these are all: no, when a limit was reached, a page or a member could not
 *     be read, or a link led astray. Nobody may be thought gone who is only missing from an
 *     incomplete roster
 */
public record Roster(
    Optional<String> contextId, List<Member> members, Optional<URI> differences, boolean complete) {
  /** Keeps a copy of the list. */
  public Roster {
    members = List.copyOf(members);
  }
}
