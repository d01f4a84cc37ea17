package fr.passerelle.training.trainer;

import fr.passerelle.lti.page.Problem;
import fr.passerelle.lti.roster.GroupRoster;
import fr.passerelle.lti.roster.Rosters;
import fr.passerelle.lti.session.LaunchSession;
import fr.passerelle.training.activity.ActivityKinds;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.AttemptKey;
import fr.passerelle.training.attempt.Attempts;
import fr.passerelle.training.attempt.LinkColumns;
import fr.passerelle.training.attempt.Parcours;
import fr.passerelle.training.attempt.PlacedContent;
import fr.passerelle.training.attempt.ScoreStanding;
import fr.passerelle.training.attempt.ScoreStandings;
import fr.passerelle.training.content.Catalog;
import fr.passerelle.training.course.Achievement;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.Progress;
import fr.passerelle.training.trainer.GroupRows.Row;
import fr.passerelle.training.trainer.GroupView.Person;
import fr.passerelle.training.trainer.GroupView.Presence;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes the group's table. It costs what it shows: the database counts the group and finds the rows
 * of the page, and only their people are read; as many statements for two people as for twenty
 * thousand.
 */
@ApplicationScoped
class GroupTable {

  private static final int MOST_FOUND = 50;

  @Inject private Rosters rosters;
  @Inject private GroupFigures figures;
  @Inject private GroupRows rows;
  @Inject private Attempts attempts;
  @Inject private ScoreStandings standings;
  @Inject private LinkColumns columns;
  @Inject private Catalog catalog;
  @Inject private ActivityKinds kinds;
  @Inject private Clock clock;

  /**
   * A page of whom the trainer wants to see.
   *
   * @param listRests whether they have just asked for the list in vain
   */
  @Transactional(Transactional.TxType.MANDATORY)
  GroupView page(LaunchSession session, Selection selection, String asked, boolean listRests) {
    Group group = group(session);
    Figures counted = figures.of(group, content(session));
    String here = selection.address(session.path("group"));
    Pages pages = Pages.of((int) counted.of(selection), asked, here);
    List<Row> shown = rows.of(group, selection, Optional.empty(), pages.before(), pages.size());
    GroupView view = view(session, group, counted);
    return (listRests ? view.with(view.roster().asked(group.roster())) : view)
        .showing(selection, pages, people(session, group, shown, selection, pages));
  }

  /** Those whose names hold these words, as many as a page has. */
  @Transactional(Transactional.TxType.MANDATORY)
  GroupView found(LaunchSession session, String words) {
    Group group = group(session);
    Selection all = Selection.EVERYBODY;
    Pages pages = Pages.of(0, null, session.path("group"));
    List<Row> found = rows.of(group, all, Optional.of(words), 0, MOST_FOUND + 1);
    List<Row> shown = found.subList(0, Math.min(found.size(), MOST_FOUND));
    return view(session, group, figures.of(group, content(session)))
        .showing(all, pages, people(session, group, shown, all, pages))
        .found(words, found.size() > MOST_FOUND);
  }

  private Group group(LaunchSession session) {
    AttemptKey key = key(session);
    return new Group(key, rosters.of(session), columns.of(session, key));
  }

  private GroupView view(LaunchSession session, Group group, Figures counted) {
    return GroupView.of(
            content(session).title(course(session)),
            counted,
            RosterNote.of(
                group.roster(),
                session.services().elsewhere(),
                session.path("group/roster"),
                session.path("group")),
            clock.instant(),
            new GroupView.Ways(
                session.path("rehearsal"),
                session.path("group/retry"),
                session.path("group/gradebook"),
                ofACourse(session, "group/days"),
                session.path("group/gradebook/retry"),
                session.path("group/search"),
                session.path("who-sees-what"),
                ofACourse(session, "group/attestations"),
                kinds.groupPages(session, group.key(), content(session).scope(course(session)))))
        .withColumns(group.columns().gone());
  }

  /** What guides for parents do not have: days, and attestations. */
  private static String ofACourse(LaunchSession session, String page) {
    return AttemptKey.of(session, new Parcours()).map(course -> session.path(page)).orElse(null);
  }

  private List<Person> people(
      LaunchSession session, Group group, List<Row> rows, Selection selection, Pages pages) {
    List<Long> shown = rows.stream().map(Row::attemptId).filter(id -> id != null).toList();
    Map<Long, Attempt> came =
        attempts.group(group.key(), shown).stream()
            .collect(Collectors.toMap(Attempt::id, Function.identity()));
    Function<Attempt, ScoreStanding> scores = standings.of(came.values(), group.columns());
    Progress nothingYet =
        Progress.of(content(session).scope(course(session)), activity -> Achievement.NONE);
    String there = "/retry?who=" + selection.word() + "&page=" + pages.current();
    return rows.stream()
        .map(
            row ->
                Optional.ofNullable(row.attemptId())
                    .map(came::get)
                    .map(attempt -> known(session, group.roster(), row, attempt, scores, there))
                    .orElseGet(() -> Person.expected(row.name(), row.number(), nothingYet)))
        .toList();
  }

  private Person known(
      LaunchSession session,
      GroupRoster roster,
      Row row,
      Attempt attempt,
      Function<Attempt, ScoreStanding> scores,
      String retry) {
    Course version = catalog.version(attempt.version(), session.locale());
    String work = session.path("group/" + attempt.id());
    Person person =
        Person.of(
            attempt, content(session).scope(version), scores.apply(attempt), work, work + retry);
    return person
        .called(row.name(), row.number())
        .as(hasLeft(roster, row, attempt) ? Presence.GONE : Presence.CAME);
  }

  /**
   * Somebody who came stays on the table; they are said to have left only where a complete list,
   * read after their last visit, does not name them.
   */
  static boolean hasLeft(GroupRoster roster, Row row, Attempt attempt) {
    return !row.listed()
        && roster.complete()
        && roster.readAt().filter(read -> attempt.learner().lastSeen().isBefore(read)).isPresent();
  }

  private Course course(LaunchSession session) {
    return catalog
        .current(content(session).courseId(), session.locale())
        .orElseThrow(GroupTable::unknown);
  }

  private static PlacedContent content(LaunchSession session) {
    return PlacedContent.of(session).orElseThrow(GroupTable::unknown);
  }

  static AttemptKey key(LaunchSession session) {
    return AttemptKey.of(session).orElseThrow(GroupTable::unknown);
  }

  private static Problem unknown() {
    return new Problem(Status.NOT_FOUND, "training.problem.course");
  }
}
