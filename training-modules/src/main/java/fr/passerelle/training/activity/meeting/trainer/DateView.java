package fr.passerelle.training.activity.meeting.trainer;

import fr.passerelle.lti.page.Texts;
import fr.passerelle.lti.page.View;
import fr.passerelle.training.activity.meeting.DateRow;
import fr.passerelle.training.activity.meeting.Presence;
import fr.passerelle.training.activity.meeting.Seat;
import fr.passerelle.training.activity.meeting.Way;
import fr.passerelle.training.attempt.Attempt;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One date, for its trainer: who means to come, and who was there.
 *
 * @param meeting its title
 * @param people in the order of their names
 * @param signing whether the trainer can sign for them now
 * @param found who is called as was asked for; null when nobody was
 * @param all the trainer's page of all meetings
 */
public record DateView(
    String meeting, DateRow date, List<Person> people, boolean signing, Found found, String all) {

  /**
   * Somebody with a seat, or who was there.
   *
   * @param attempt the number of their attempt
   * @param name null when the platform withholds it
   * @param seat whether they have one
   * @param way how presence is known; null without one
   */
  public record Person(long attempt, String name, boolean seat, Way way) {

    static List<Person> of(List<Seat> seats, List<Presence> presences, Texts texts) {
      Map<Long, Person> people = new LinkedHashMap<>();
      seats.forEach(one -> people.put(one.attempt().id(), with(one.attempt(), true, null)));
      presences.forEach(
          one ->
              people.merge(
                  one.attempt().id(),
                  with(one.attempt(), false, one.way()),
                  (before, after) ->
                      new Person(before.attempt(), before.name(), true, after.way())));
      return sorted(List.copyOf(people.values()), texts);
    }

    private static Person with(Attempt attempt, boolean seat, Way way) {
      return new Person(attempt.id(), attempt.learner().displayName(), seat, way);
    }

    private static List<Person> sorted(List<Person> people, Texts texts) {
      Comparator<String> names = Collator.getInstance(texts.locale())::compare;
      return people.stream()
          .sorted(Comparator.comparing(Person::name, Comparator.nullsLast(names)))
          .toList();
    }
  }

  /** How many were there. */
  public long present() {
    return people.stream().filter(person -> person.way() != null).count();
  }

  /** Whether somebody can still be signed for. */
  public boolean somebodyMissing() {
    return signing && present() < people.size();
  }

  DateView with(Found other) {
    return new DateView(meeting, date, people, signing, other, all);
  }

  View page(Texts texts) {
    String title = texts.get("training.meetings.date.title", meeting);
    return View.of("tm/meeting/date.jte", title, Map.of("date", this));
  }
}
