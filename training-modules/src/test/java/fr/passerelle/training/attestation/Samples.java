package fr.passerelle.training.attestation;

import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.competence.Frameworks;
import fr.passerelle.training.course.Achievement;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseStep;
import fr.passerelle.training.course.TrainingModule;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** A small course that names competences, completed; and what is attested of it. */
public final class Samples {

  public static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

  private Samples() {}

  static Course course() {
    Course sample = Sample.course();
    TrainingModule one = sample.modules().get(0);
    TrainingModule named =
        new TrainingModule(
            one.id(),
            65,
            List.of(Frameworks.ALL.competence("CRCNEDU-1.4").orElseThrow()),
            one.title(),
            one.objective(),
            one.activities());
    return new Course(
        sample.version(),
        sample.audience(),
        sample.licence(),
        "Données & droits",
        sample.summary(),
        sample.objectives(),
        List.of(named, sample.modules().get(1)));
  }

  /** Begun at noon, a step a day from the day after. */
  static Attempt completed(String name) {
    Attempt attempt = Sample.attemptOf(name);
    int day = 0;
    for (CourseStep step : CourseStep.of(course()).toList()) {
      attempt.reach(step, Achievement.FULL, Sample.NOON.plus(Duration.ofDays(++day)));
    }
    return attempt;
  }

  /** Issued today. */
  public static AttestationHolder holder(String name, Choices choices, LocalDate expiresOn) {
    Attempt attempt = completed(name);
    Attested attested = Attested.of(attempt, course()).orElseThrow();
    return new AttestationHolder(attempt, attested, choices, TODAY, expiresOn);
  }

  public static AttestationHolder holder() {
    return holder("Claire Martin", new Choices(false, false), null);
  }
}
