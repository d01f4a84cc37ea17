package fr.passerelle.lti.roster;

import java.net.URI;
import java.util.Optional;

/**
 * A list to be read.
 *
 * @param revision which reading of the row this is: an older one's outcome counts for nothing
 * @param resourceLinkId the link whose list is wanted; none where the platform refused to tell one
 * @param differences where changes since the last reading are, when they can be added to what is
 *     known
 * @param attempts how many tries were made since somebody asked, this one included
 */
record RosterLease(
    long rosterId,
    long revision,
    long registrationId,
    URI memberships,
    Optional<String> resourceLinkId,
    Optional<URI> differences,
    int attempts) {}
