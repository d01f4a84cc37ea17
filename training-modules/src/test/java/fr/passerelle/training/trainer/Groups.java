package fr.passerelle.training.trainer;

import fr.passerelle.lti.roster.GroupRoster;
import fr.passerelle.training.attempt.Sample;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Groups as the page shows them. */
final class Groups {

  private Groups() {}

  /** A group of those shown, in which nobody has done anything. */
  static GroupView of(List<GroupView.Person> people, GroupRoster roster) {
    return of(people, roster, new Figures(people.size(), 0, 0, 0, 0, 0, 0), null);
  }

  static GroupView of(
      List<GroupView.Person> people, GroupRoster roster, Figures figures, String page) {
    Selection all = Selection.EVERYBODY;
    return GroupView.of(
            "Parcours",
            figures,
            RosterNote.of(roster, false, "/group/roster", "/group"),
            Sample.NOON,
            new GroupView.Ways(
                "/rehearsal",
                "/retry",
                "/gradebook",
                "/days",
                "/gradebook/retry",
                "/search",
                "/who",
                "/attestations",
                List.of()))
        .showing(all, Pages.of((int) figures.of(all), page, "/group"), people);
  }

  static GroupRoster read(boolean complete, long learners) {
    GroupRoster.State state = complete ? GroupRoster.State.READ : GroupRoster.State.PARTIAL;
    return roster(state, Optional.of(Sample.NOON.plusSeconds(60)), complete, learners);
  }

  static GroupRoster roster(
      GroupRoster.State state, Optional<Instant> readAt, boolean complete, long learners) {
    return new GroupRoster(
        1, state, readAt, complete, false, learners, 0, Optional.of(Sample.NOON.plusSeconds(120)));
  }
}
