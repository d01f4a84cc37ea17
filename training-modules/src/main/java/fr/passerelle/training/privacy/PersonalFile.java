package fr.passerelle.training.privacy;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.passerelle.lti.outbox.Delivery;
import fr.passerelle.lti.roster.Enrolment;
import fr.passerelle.lti.roster.GroupRoster;
import fr.passerelle.training.attempt.ActivityResult;
import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.kept.KeptWork;
import fr.passerelle.training.learner.Learner;
import java.io.OutputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything held on one person at one registration, as it is handed to them. The names of its
 * parts are the keys of the file; times are ISO 8601 in UTC.
 *
 * @param enrolledIn the lists of the workspace's courses that name them here
 */
record PersonalFile(Person person, List<EnrolmentPart> enrolledIn, List<CourseFile> courses) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * Who they are; the name is null when the platform withholds it. Of somebody who began nothing,
   * and is only on a list, there is nothing but the subject.
   */
  record Person(String name, String sortedAs, String subject, Instant firstSeen, Instant lastSeen) {

    static Person onListOnly(String subject) {
      return new Person(null, null, subject, null, null);
    }

    static Person of(Learner learner) {
      return new Person(
          learner.displayName(),
          learner.sortName(),
          learner.subject(),
          learner.firstSeen(),
          learner.lastSeen());
    }
  }

  /** A place on a course's list; without a name, learners have a number there. */
  record EnrolmentPart(
      String course, String name, String sortedAs, boolean learner, Integer number) {

    static EnrolmentPart of(Enrolment enrolment) {
      GroupRoster.Participant listed = enrolment.as();
      return new EnrolmentPart(
          enrolment.course(), listed.name(), listed.sortedAs(), listed.learner(), listed.number());
    }
  }

  /**
   * One attempt with all that hangs on it.
   *
   * @param kept what the keepers keep of it
   */
  record CourseFile(
      String course,
      String version,
      String title,
      String deployment,
      String context,
      boolean learner,
      Instant started,
      String lastModule,
      String lastActivity,
      Integer stepsDone,
      Double points,
      Boolean completed,
      List<ActivityPart> activities,
      List<ScorePart> scores,
      @JsonIgnore List<KeptWork> kept) {

    /** What the keepers keep, each by its own key. */
    @JsonAnyGetter
    Map<String, List<?>> work() {
      Map<String, List<?>> byKey = new LinkedHashMap<>();
      kept.forEach(work -> byKey.put(work.key(), work.parts()));
      return byKey;
    }

    static CourseFile of(
        String title, Attempt attempt, List<KeptWork> kept, List<Delivery> deliveries) {
      return new CourseFile(
          attempt.version().courseId(),
          attempt.version().hash(),
          title,
          attempt.deploymentId(),
          attempt.contextId(),
          attempt.graded(),
          attempt.startedAt(),
          attempt.lastModule(),
          attempt.lastActivity(),
          attempt.counts().stepsDone(),
          attempt.counts().points(),
          attempt.counts().completed(),
          attempt.results().stream().map(ActivityPart::of).toList(),
          deliveries.stream().map(ScorePart::of).toList(),
          kept);
    }
  }

  /** What was achieved in one activity; {@code done} is null while it is not. */
  record ActivityPart(String activity, double points, Instant done) {

    static ActivityPart of(ActivityResult result) {
      return new ActivityPart(result.activityId(), result.points(), result.doneAt());
    }
  }

  /** The score owed to one cell of the gradebook, as it is sent, and what became of it. */
  record ScorePart(
      String lineItem,
      double given,
      double maximum,
      String progress,
      String comment,
      String state,
      String obstacle,
      String reason,
      Instant delivered) {

    static ScorePart of(Delivery delivery) {
      return new ScorePart(
          delivery.target().lineItem(),
          delivery.grade().given(),
          delivery.grade().maximum(),
          delivery.grade().activityProgress().name(),
          delivery.grade().comment(),
          delivery.state().name(),
          delivery.obstacle() == null ? null : delivery.obstacle().name(),
          delivery.reason(),
          delivery.deliveredAt());
    }
  }

  /** The name by which they are held, be it on a list only; null without one. */
  String name() {
    return Stream.concat(Stream.of(person.name()), enrolledIn.stream().map(EnrolmentPart::name))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** As JSON text, part by part: what was handed in is never in memory all at once. */
  void writeTo(OutputStream out) {
    JSON.writerWithDefaultPrettyPrinter()
        .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .writeValue(out, this);
  }
}
