package fr.passerelle.training.trainer;

import fr.passerelle.training.activity.ShowsTheGroup.GroupPage;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.ScoreStanding;
import fr.passerelle.training.attempt.ShownColumns.Gone;
import fr.passerelle.training.course.Activity;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.Progress;
import java.time.Instant;
import java.util.List;

/**
 * The group's table.
 *
 * @param figures of the whole group
 * @param people those on this page, sorted by name, those without one last
 * @param selection whom of the group the table shows
 * @param pages which page of those this is
 * @param search what was looked for; null when nothing was
 * @param roster how the list of those expected stands
 * @param gone which of the link's columns the workspace has no more
 */
public record GroupView(
    String title,
    Figures figures,
    List<Person> people,
    Selection selection,
    Pages pages,
    Search search,
    RosterNote roster,
    Gone gone,
    Instant at,
    Ways to) {

  /**
   * Where things are.
   *
   * @param rehearsal where « Voir comme une personne en formation » is sent
   * @param retryAll where « Renvoyer tous les scores » is sent
   * @param gradebook where the columns are chosen and read back
   * @param days where days are given; null for guides, which have none
   * @param columnsAgain where « Réessayer » is sent, which makes again what is gone
   * @param search where a name is sent to be looked for
   * @param attestations all of the group's in one file; null where there are none
   * @param pages what kinds of activities show of the whole group
   */
  public record Ways(
      String rehearsal,
      String retryAll,
      String gradebook,
      String days,
      String columnsAgain,
      String search,
      String whoSeesWhat,
      String attestations,
      List<GroupPage> pages) {}

  /**
   * A name that was looked for. It is sent in a form and stands in no address: addresses are
   * written down on the way.
   *
   * @param more whether there are more people of that name than are shown
   */
  public record Search(String words, boolean more) {}

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

    public boolean isGone() {
      return presence == Presence.GONE;
    }
  }

  static GroupView of(String title, Figures figures, RosterNote roster, Instant at, Ways to) {
    return new GroupView(
        title, figures, List.of(), Selection.EVERYBODY, null, null, roster, Gone.NONE, at, to);
  }

  GroupView showing(Selection which, Pages of, List<Person> shown) {
    return new GroupView(title, figures, shown, which, of, search, roster, gone, at, to);
  }

  GroupView withColumns(Gone columns) {
    return new GroupView(title, figures, people, selection, pages, search, roster, columns, at, to);
  }

  GroupView with(RosterNote note) {
    return new GroupView(title, figures, people, selection, pages, search, note, gone, at, to);
  }

  GroupView found(String words, boolean more) {
    Search made = new Search(words, more);
    return new GroupView(title, figures, people, selection, pages, made, roster, gone, at, to);
  }

  /** Whether several scores can be sent again at once. */
  public boolean severalToRetry() {
    return figures.retriable() > 1
        || people.stream().filter(person -> person.retry() != null).count() > 1;
  }

  /** Where another selection is shown. */
  public String to(Selection other) {
    return other.address(roster.reload());
  }

  /** Whether nobody came, and nobody is known to be expected. */
  public boolean isEmpty() {
    return figures.isEmpty();
  }

  /** How many are in the selection shown. */
  public long selected() {
    return figures.of(selection);
  }
}
