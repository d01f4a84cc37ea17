package fr.passerelle.lti.sandbox.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Everybody of the workspace, in the roster's order. */
public final class People {
  private static final List<String> GIVEN =
      List.of(
          "Amina", "Bruno", "Chloé", "David", "Estelle", "Farid", "Gaëlle", "Hugo", "Inès", "Jean",
          "Khadija", "Léo");
  private static final List<String> FAMILY =
      List.of(
          "Arnoux",
          "Bôle",
          "Cuenot",
          "Droz",
          "Étévenard",
          "Faivre",
          "Girardot",
          "Huot-Marchand",
          "Jeannin",
          "L’Hôte");
  private static final int FIRST_HIDDEN = 101;
  private final List<Person> all = new CopyOnWriteArrayList<>();
  private final List<Person> changes = new CopyOnWriteArrayList<>();

  /** The demo's six people to be, and hidden members that make the roster long. */
  static People ofDemo(int hiddenMembers) {
    People people = new People();
    people.all.add(administrator());
    people.all.add(shown("3", "Fabienne", "Formatrice", "Formatrice", Role.INSTRUCTOR));
    people.all.add(shown("4", "Élise", "Enseignante", "Enseignante", Role.LEARNER));
    people.all.add(shown("5", "Karim", "Lefèvre", "Enseignant", Role.LEARNER));
    people.all.add(shown("6", "Nadia", "Benali", "Parent d’élève", Role.LEARNER));
    people.all.add(shown("7", "Paulo", "Ferreira", "Parent d’élève", Role.LEARNER));
    List<Person> hidden = new ArrayList<>();
    for (int i = 0; i < hiddenMembers; i++) {
      hidden.add(hidden(i));
    }
    people.all.addAll(hidden);
    return people;
  }

  /** Institution and system roles only: an administrator who is nobody in the course. */
  private static Person administrator() {
    List<String> roles = List.of(Role.INSTITUTION_ADMINISTRATOR, Role.SYSTEM_ADMINISTRATOR);
    return new Person("2", "Alix", "Martin", "Administration", roles, true, true, true);
  }

  private static Person shown(String id, String given, String family, String job, String role) {
    return new Person(id, given, family, job, List.of(role), true, true, true);
  }

  /**
   * One hidden member in twenty is suspended; another one in twenty keeps their name to themselves.
   */
  private static Person hidden(int i) {
    String given = GIVEN.get(i % GIVEN.size());
    String family = FAMILY.get(i / GIVEN.size() % FAMILY.size());
    String id = String.valueOf(FIRST_HIDDEN + i);
    List<String> roles = List.of(Role.LEARNER);
    return new Person(
        id, given, family, "Personnel enseignant", roles, i % 20 != 7, i % 20 != 13, false);
  }

  public List<Person> all() {
    return List.copyOf(all);
  }

  /** The people one may be on the page. */
  public List<Person> shown() {
    return all.stream().filter(Person::shown).toList();
  }

  /** The course's members: people with a membership role. */
  public List<Person> members() {
    return all.stream().filter(Person::isMember).toList();
  }

  public Optional<Person> byId(String id) {
    return all.stream().filter(person -> person.id().equals(id)).findFirst();
  }

  /** Adds somebody, or replaces the person of that id in their place. */
  public void put(Person person) {
    byId(person.id())
        .ifPresentOrElse(old -> all.set(all.indexOf(old), person), () -> all.add(person));
    changes.add(person);
  }

  /** Takes somebody out of the workspace. */
  public void remove(Person person) {
    all.removeIf(one -> one.id().equals(person.id()));
    changes.add(person);
  }

  /** How often somebody was added, changed or removed. */
  public int version() {
    return changes.size();
  }

  /** Whom the changes after a version were about, as they were then; each person once. */
  public List<Person> changedSince(int version) {
    Map<String, Person> changed = new LinkedHashMap<>();
    changes.stream().skip(version).forEach(person -> changed.put(person.id(), person));
    return List.copyOf(changed.values());
  }
}
