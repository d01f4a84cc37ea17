package fr.passerelle.lti.roster;

import fr.passerelle.lti.nrps.Member;
import fr.passerelle.lti.nrps.Member.Status;
import fr.passerelle.lti.nrps.Roster;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** People as platforms tell of them. */
final class Members {

  private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";
  static final String STUDENT = "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Student";

  private Members() {}

  static Member learner(String id, String name) {
    return member(id, Status.ACTIVE, name, MEMBERSHIP + "Learner");
  }

  static Member unnamed(String id) {
    return learner(id, null);
  }

  static Member trainer(String id, String name) {
    return member(id, Status.ACTIVE, name, MEMBERSHIP + "Instructor");
  }

  static Member pupil(String id) {
    return member(id, Status.ACTIVE, "Zoé", MEMBERSHIP + "Learner", STUDENT);
  }

  static Member now(Member member, Status status) {
    return new Member(
        member.userId(),
        member.roles(),
        status,
        member.name(),
        member.givenName(),
        member.familyName());
  }

  static Member member(String id, Status status, String name, String... roles) {
    return new Member(
        id, Set.of(roles), status, Optional.ofNullable(name), Optional.empty(), Optional.empty());
  }

  static Roster whole(Member... members) {
    return new Roster(Optional.of("2"), List.of(members), Optional.empty(), true);
  }

  static Roster partOfIt(Member... members) {
    return new Roster(Optional.of("2"), List.of(members), Optional.empty(), false);
  }

  static Roster offeringChanges(Member... members) {
    return new Roster(
        Optional.of("2"), List.of(members), Optional.of(URI.create("https://m/r?since=1")), true);
  }
}
