package fr.passerelle.training.trainer;

import fr.passerelle.lti.roster.GroupRoster;
import fr.passerelle.training.attempt.Sample;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Groups as the page shows them. */
final class Groups {

  static final GroupRoster UNOFFERED =
      new GroupRoster(GroupRoster.State.NOT_OFFERED, Optional.empty(), false, false, List.of());

  private Groups() {}

  static GroupView of(GroupView.Person... people) {
    return of(List.of(people), UNOFFERED, null);
  }

  static GroupView of(List<GroupView.Person> people, GroupRoster roster, String page) {
    return new GroupView(
        "Parcours",
        people,
        Selection.EVERYBODY,
        Pages.of(people.size(), page, "/group"),
        RosterNote.of(roster, "/group/roster", "/group"),
        Sample.NOON,
        "/course",
        "/retry",
        "/gradebook",
        "/who");
  }

  static GroupRoster read(boolean complete, GroupRoster.Participant... people) {
    GroupRoster.State state = complete ? GroupRoster.State.READ : GroupRoster.State.PARTIAL;
    Optional<Instant> read = Optional.of(Sample.NOON.plusSeconds(60));
    return new GroupRoster(state, read, complete, false, List.of(people));
  }

  static GroupRoster.Participant learner(String id, String name) {
    return new GroupRoster.Participant(id, name, true, null);
  }
}
