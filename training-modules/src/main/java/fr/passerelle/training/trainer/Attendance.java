package fr.passerelle.training.trainer;

import fr.passerelle.lti.roster.GroupRoster;
import fr.passerelle.lti.roster.GroupRoster.Participant;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.progress.Progress;
import fr.passerelle.training.trainer.GroupView.Person;
import fr.passerelle.training.trainer.GroupView.Presence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who came and who is expected, as one list. Somebody who came stays on it; they are said to have
 * left only where a complete list, read after their last visit, does not name them.
 *
 * @param nothingYet the progress of somebody who has not begun
 */
record Attendance(GroupRoster roster, Progress nothingYet) {

  List<Person> of(List<Attempt> attempts, Function<Attempt, Person> row) {
    Map<String, Participant> listed =
        roster.people().stream().collect(Collectors.toMap(Participant::userId, one -> one));
    List<Person> people = new ArrayList<>();
    Set<String> came = new HashSet<>();
    attempts.stream()
        .sorted(Comparator.comparing(Attempt::id, Comparator.nullsLast(Long::compare)))
        .forEach(
            attempt -> {
              came.add(attempt.learner().subject());
              people.add(known(row.apply(attempt), attempt, listed));
            });
    roster.learners().stream()
        .filter(learner -> !came.contains(learner.userId()))
        .map(learner -> Person.expected(learner.name(), learner.number(), nothingYet))
        .forEach(people::add);
    return numbered(people);
  }

  private Person known(Person person, Attempt attempt, Map<String, Participant> listed) {
    Participant one = listed.get(attempt.learner().subject());
    if (one == null) {
      return hasLeft(attempt) ? person.as(Presence.GONE) : person;
    }
    String name = person.name() == null ? one.name() : person.name();
    return person.called(name, one.number());
  }

  private boolean hasLeft(Attempt attempt) {
    return roster.complete()
        && roster.readAt().filter(read -> attempt.learner().lastSeen().isBefore(read)).isPresent();
  }

  /** Those without a name whom the list does not number are numbered after it, as they came. */
  private List<Person> numbered(List<Person> people) {
    int last = roster.people().stream().mapToInt(Attendance::number).max().orElse(0);
    List<Person> numbered = new ArrayList<>();
    for (Person person : people) {
      boolean needsOne = person.name() == null && person.number() == null;
      numbered.add(needsOne ? person.called(null, ++last) : person);
    }
    return numbered;
  }

  private static int number(Participant one) {
    return one.number() == null ? 0 : one.number();
  }
}
