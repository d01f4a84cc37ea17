package fr.passerelle.lti.roster;

import fr.passerelle.lti.claim.Roles;
import fr.passerelle.lti.host.OneLine;
import fr.passerelle.lti.nrps.Member;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody of a list: the platform's id for them, and whether they have a place among the learners.
 * Only a learner's name is kept, and how it is sorted, and nothing else of anybody: no address, no
 * picture, no role. Who teaches or is suspended is known to be in the course, so as not to be taken
 * for somebody who left it.
 */
@Entity
@Table(name = "lti_roster_person")
public class RosterPerson {

  private static final int NAME_LENGTH = 255;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lti_seq")
  private long id;

  @Column(name = "roster_id")
  private long rosterId;

  @Column(name = "user_id")
  private String userId;

  @Column(name = "display_name")
  private String displayName;

  @Column(name = "sort_name")
  private String sortName;

  private boolean learner;
  private Integer ordinal;

  protected RosterPerson() {}

  RosterPerson(long rosterId, String userId) {
    this.rosterId = rosterId;
    this.userId = userId;
  }

  /** Takes over what the platform says of them now. */
  void becomes(Member member) {
    Roles roles = new Roles(member.roles());
    learner = member.isActive() && roles.isScored();
    displayName = learner ? nameOf(member).orElse(null) : null;
    sortName = displayName == null ? null : sortNameOf(member).orElse(null);
  }

  /** The name as it is sorted; nothing where the platform does not tell the family name apart. */
  private static Optional<String> sortNameOf(Member member) {
    return member
        .familyName()
        .map(family -> family + " " + member.givenName().orElse(""))
        .map(name -> OneLine.of(SortName.of(name), NAME_LENGTH).strip())
        .filter(name -> !name.isEmpty());
  }

  private static Optional<String> nameOf(Member member) {
    String parts =
        Stream.of(member.givenName(), member.familyName())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" "));
    return Stream.of(member.name().orElse(""), parts)
        .map(name -> OneLine.of(name.strip(), NAME_LENGTH).strip())
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  /** Whether a trainer has no other way to tell them from others than a number. */
  boolean needsANumber() {
    return learner && displayName == null && ordinal == null;
  }

  void isNumbered(int number) {
    ordinal = number;
  }

  /** Their number in this list, which stays; 0 without one. */
  int number() {
    return ordinal == null ? 0 : ordinal;
  }

  String userId() {
    return userId;
  }

  GroupRoster.Participant participant() {
    return new GroupRoster.Participant(userId, displayName, sortName, learner, ordinal);
  }
}
