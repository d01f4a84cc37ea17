package fr.passerelle.lti.roster;

import fr.passerelle.lti.nrps.Member;
import fr.passerelle.lti.nrps.Roster;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The people of a list and what a reading makes of them. Nobody leaves because an incomplete list
 * does not name them; who is said to be deleted leaves in any case.
 */
final class RosterPeople {

  private final long rosterId;
  private final Predicate<Member> mayBeKept;
  private final Map<String, RosterPerson> people = new LinkedHashMap<>();
  private final List<RosterPerson> newcomers = new ArrayList<>();
  private final List<RosterPerson> gone = new ArrayList<>();

  /**
   * @param mayBeKept no for those of whom nothing is kept at all
   */
  RosterPeople(long rosterId, Collection<RosterPerson> known, Predicate<Member> mayBeKept) {
    this.rosterId = rosterId;
    this.mayBeKept = mayBeKept;
    known.forEach(person -> people.put(person.userId(), person));
  }

  /** Takes over a whole list. */
  void are(Roster roster) {
    change(roster);
    if (roster.complete()) {
      Set<String> named = roster.members().stream().map(Member::userId).collect(Collectors.toSet());
      List.copyOf(people.keySet()).stream().filter(id -> !named.contains(id)).forEach(this::leaves);
    }
  }

  /** Takes over those a list names, and leaves all others as they are. */
  void change(Roster roster) {
    roster.members().forEach(this::take);
    numberTheUnnamed();
  }

  /** Nobody is left. */
  void areForgotten() {
    List.copyOf(people.keySet()).forEach(this::leaves);
  }

  private void take(Member member) {
    if (member.status() == Member.Status.DELETED || !mayBeKept.test(member)) {
      leaves(member.userId());
    } else {
      people.computeIfAbsent(member.userId(), this::newcomer).becomes(member);
    }
  }

  private RosterPerson newcomer(String userId) {
    RosterPerson newcomer = new RosterPerson(rosterId, userId);
    newcomers.add(newcomer);
    return newcomer;
  }

  private void leaves(String userId) {
    RosterPerson person = people.remove(userId);
    if (person != null && !newcomers.remove(person)) {
      gone.add(person);
    }
  }

  private void numberTheUnnamed() {
    int last = people.values().stream().mapToInt(RosterPerson::number).max().orElse(0);
    for (RosterPerson person : sortedById()) {
      if (person.needsANumber()) {
        person.isNumbered(++last);
      }
    }
  }

  private List<RosterPerson> sortedById() {
    return people.values().stream().sorted(Comparator.comparing(RosterPerson::userId)).toList();
  }

  List<RosterPerson> all() {
    return List.copyOf(people.values());
  }

  /** Those to be added to what is kept. */
  List<RosterPerson> newcomers() {
    return List.copyOf(newcomers);
  }

  /** Those to be removed from it. */
  List<RosterPerson> gone() {
    return List.copyOf(gone);
  }
}
