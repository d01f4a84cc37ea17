package fr.passerelle.training.trainer;

import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.ScoreStanding;
import fr.passerelle.training.catalog.Activity;
import fr.passerelle.training.catalog.Course;
import fr.passerelle.training.progress.Progress;
import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The group's table.
 *
 * @param people the whole group, sorted by name, those without one last
 * @param selection whom of them the table shows
 * @param pages which of those are on this page
 * @param roster how the list of those expected stands
 * @param course where the trainer sees the course as a participant
 * @param gradebook where the columns are chosen and read back
 * @param retryAll where « Renvoyer tous les scores » is sent
 */
public record GroupView(
    String title,
    List<Person> people,
    Selection selection,
    Pages pages,
    RosterNote roster,
    Instant at,
    String course,
    String retryAll,
    String gradebook,
    String whoSeesWhat) {

  /** Whether somebody has come. */
  public enum Presence {
    CAME,
    /** On the workspace's list, and not here yet. */
    EXPECTED,
    /** Came, and is no longer on the workspace's list. */
    GONE
  }

  /**
   * One learner.
   *
   * @param name null when the platform withholds it
   * @param number tells those without a name apart; means nothing beside a name
   * @param lastStep the title of the activity done last; null when there is none
   * @param work where their work is looked at; null for those who have not come
   * @param retry where « Renvoyer » is sent; null when there is nothing to send again
   */
  public record Person(
      String name,
      Integer number,
      Presence presence,
      Progress progress,
      ScoreStanding score,
      String lastStep,
      String work,
      String retry) {

    static Person of(
        Attempt attempt, Course course, ScoreStanding score, String work, String retry) {
      return new Person(
          attempt.learner().displayName(),
          null,
          Presence.CAME,
          attempt.progress(course),
          score,
          attempt.lastDone(course).map(Activity::title).orElse(null),
          work,
          score.retriable() ? retry : null);
    }

    static Person expected(String name, Integer number, Progress nothingYet) {
      ScoreStanding none = ScoreStanding.of(List.of());
      return new Person(name, number, Presence.EXPECTED, nothingYet, none, null, null, null);
    }

    Person called(String newName, Integer newNumber) {
      return new Person(newName, newNumber, presence, progress, score, lastStep, work, retry);
    }

    Person as(Presence now) {
      return new Person(name, number, now, progress, score, lastStep, work, retry);
    }

    /** Whether a score of theirs has not arrived yet. */
    public boolean isOwed() {
      return score.state() != ScoreStanding.State.NONE
          && score.state() != ScoreStanding.State.DELIVERED;
    }

    public boolean isGone() {
      return presence == Presence.GONE;
    }
  }

  /** Those the table is about. */
  public List<Person> selected() {
    return selection.of(people);
  }

  /** Where another selection is shown. */
  public String to(Selection other) {
    return other.address(roster.reload());
  }

  /** Those on this page. */
  public List<Person> shown() {
    return pages.shown(selected());
  }

  /** How many have come at least once. */
  public long came() {
    return people.stream().filter(person -> person.presence() != Presence.EXPECTED).count();
  }

  /** How many have finished the course. */
  public long completed() {
    return people.stream().filter(person -> person.progress().completed()).count();
  }

  /** How many have begun and not finished it. */
  public long underWay() {
    return people.stream().map(Person::progress).filter(GroupView::begun).count();
  }

  private static boolean begun(Progress progress) {
    return !progress.untouched() && !progress.completed();
  }

  /** How many scores have not arrived yet. */
  public long undelivered() {
    return people.stream().filter(Person::isOwed).count();
  }

  /** Whether several scores can be sent again at once. */
  public boolean severalToRetry() {
    return people.stream().filter(person -> person.retry() != null).count() > 1;
  }

  static List<Person> sorted(List<Person> people, Locale locale) {
    Comparator<String> alphabetical = Collator.getInstance(locale)::compare;
    return people.stream()
        .sorted(
            Comparator.comparing(Person::name, Comparator.nullsLast(alphabetical))
                .thenComparing(Person::number, Comparator.nullsFirst(Integer::compare)))
        .toList();
  }
}
