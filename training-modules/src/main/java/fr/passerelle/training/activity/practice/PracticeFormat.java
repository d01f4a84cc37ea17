package fr.passerelle.training.activity.practice;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.passerelle.training.content.ActivityFile;
import fr.passerelle.training.content.ActivityFormat;
import fr.passerelle.training.course.Activity;
import fr.passerelle.training.course.Audience;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.Html;
import fr.passerelle.training.course.Rules;
import fr.passerelle.training.course.TrainingModule;
import fr.passerelle.training.file.FileRules;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A practice task in a file. */
public final class PracticeFormat implements ActivityFormat<PracticeTask> {

  private record Shape(
      String title,
      int minutes,
      Html prepare,
      @JsonProperty("try") Html trying,
      List<Prompt> tell,
      FileRules files,
      Criteria criteria,
      Html example) {}

  private record Criteria(String goal, String pupils, String rights, String tried) {

    Map<Criterion, String> said() {
      Map<Criterion, String> said = new EnumMap<>(Criterion.class);
      put(said, Criterion.GOAL, goal);
      put(said, Criterion.PUPILS, pupils);
      put(said, Criterion.RIGHTS, rights);
      put(said, Criterion.TRIED, tried);
      return said;
    }

    private static void put(Map<Criterion, String> said, Criterion criterion, String words) {
      if (words != null) {
        said.put(criterion, Rules.text("criteria: " + criterion.word(), words));
      }
    }
  }

  @Override
  public String type() {
    return "practice";
  }

  @Override
  public PracticeTask read(ActivityFile file) {
    Shape shape = file.yaml(Shape.class);
    return new PracticeTask(
        file.id(),
        shape.title(),
        shape.minutes(),
        shape.prepare(),
        shape.trying(),
        shape.tell(),
        shape.files(),
        shape.criteria() == null ? Map.of() : shape.criteria().said(),
        shape.example());
  }

  /** Nobody shall be kept waiting for a trainer before they may go on: what follows would be. */
  @Override
  public void checkIn(Course course) {
    course.modules().forEach(module -> requireNobodyWaits(course, module));
    if (course.audience() == Audience.PARENTS && !course.activities(PracticeTask.class).isEmpty()) {
      throw new IllegalArgumentException("a guide for parents has no practice tasks");
    }
  }

  private static void requireNobodyWaits(Course course, TrainingModule module) {
    int last = module.activities().size() - 1;
    required(course, module.activities().subList(0, last))
        .ifPresent(
            task -> {
              throw new IllegalArgumentException(
                  task.id()
                      + " must be the last of its module: what follows would wait for a trainer");
            });
    course.before(module).stream()
        .flatMap(before -> required(course, before.activities()).stream())
        .findFirst()
        .ifPresent(
            task -> {
              throw new IllegalArgumentException(
                  module.id() + " comes after " + task.id() + ", and would wait for a trainer");
            });
  }

  /** A task that somebody must have done to go on. */
  private static Optional<Activity> required(Course course, List<Activity> among) {
    return among.stream()
        .filter(PracticeTask.class::isInstance)
        .filter(task -> course.rule().of(task).required())
        .findFirst();
  }
}
