package fr.passerelle.training.activity.practice;

import fr.passerelle.training.attempt.Sample;
import fr.passerelle.training.course.Audience;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseStep;
import fr.passerelle.training.file.FileKind;
import fr.passerelle.training.file.FileRules;
import fr.passerelle.training.file.SentParts;
import fr.passerelle.training.file.Upload;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A task, and what is handed in for it. */
final class Tasks {

  private Tasks() {}

  static PracticeTask task() {
    return new PracticeTask(
        "plan",
        "Mon plan",
        45,
        Sample.html("Choisissez une classe."),
        Sample.html("Essayez-le."),
        List.of(
            new Prompt("what", "Qu’avez-vous fait ?", "En quelques lignes.", false),
            new Prompt("next", "Et ensuite ?", null, true)),
        new FileRules(2, List.of(FileKind.PDF, FileKind.IMAGE)),
        Map.of(Criterion.GOAL, "Le but tient en une phrase."),
        Sample.html("Voici le mien."));
  }

  static Course course(PracticeTask task) {
    Course sample = Sample.course();
    return new Course(
        sample.version(),
        Audience.TEACHERS,
        sample.licence(),
        sample.title(),
        sample.summary(),
        sample.objectives(),
        List.of(Sample.module("one", task)));
  }

  static CourseStep step() {
    return Sample.at(course(task()), "one", "plan");
  }

  /** As its page would send it, with both boxes as they should be. */
  static HandIn handIn(int version, String what, Upload... files) {
    return read(sent(version, what, Map.of("confirmed", "yes"), files));
  }

  static HandIn later(int version, String what) {
    return read(sent(version, what, Map.of("then", "later")));
  }

  static HandIn read(SentParts sent) {
    return HandIn.read(task(), List.of(), sent);
  }

  static SentParts sent(int version, String what, Map<String, String> more, Upload... files) {
    Map<String, List<String>> fields = new HashMap<>();
    fields.put("version", List.of(String.valueOf(version)));
    fields.put("plan.what", List.of(what));
    more.forEach((field, value) -> fields.put(field, List.of(value)));
    return new SentParts(fields, List.of(files));
  }
}
