package fr.passerelle.lti.sandbox.workspace;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** How the roster is told: as Moodle does at first, everybody and no differences. */
public final class RosterSettings {
  private final Map<String, Set<String>> openTo = new ConcurrentHashMap<>();
  private volatile boolean differences;

  /** Tells from now on where to read what has changed since (NRPS 2.0, 2.4.3). */
  public void offerDifferences() {
    differences = true;
  }

  public boolean offersDifferences() {
    return differences;
  }

  /** Only these people may open the link, as with a restriction of access on Moodle. */
  public void restrict(ResourceLink link, Set<Person> people) {
    openTo.put(link.id(), people.stream().map(Person::id).collect(Collectors.toUnmodifiableSet()));
  }

  /** Lifts every restriction. */
  public void openAll() {
    openTo.clear();
  }

  public boolean mayOpen(Person person, ResourceLink link) {
    return !openTo.containsKey(link.id()) || openTo.get(link.id()).contains(person.id());
  }
}
