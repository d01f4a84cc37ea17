package fr.passerelle.training.content;

import fr.passerelle.training.content.CourseFile.ActivityRef;
import fr.passerelle.training.content.CourseFile.ModuleRef;
import fr.passerelle.training.course.Counting;
import fr.passerelle.training.course.Counting.Tries;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What nobody could ever do, by a course's own rule.
 *
 * @param key where it stands in {@code course.yaml}, with {@code value}
 */
record Unreachable(String key, String value, String reason) {

  /** The first of them; none in a course that can be completed and stays so. */
  static Optional<Unreachable> in(CourseFile course) {
    return Stream.of(ofModules(course), ofTheWhole(course), ofItsScore(course), ofItsOrder(course))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Unreachable> ofModules(CourseFile course) {
    return course.modules().stream()
        .filter(module -> module.activities().stream().allMatch(ActivityRef::optional))
        .map(
            module ->
                new Unreachable(
                    "id",
                    module.id(),
                    "nothing of this module is required: make the module itself optional"))
        .findFirst();
  }

  private static Optional<Unreachable> ofItsOrder(CourseFile course) {
    Map<String, ModuleRef> modules =
        course.modules().stream().collect(Collectors.toMap(ModuleRef::id, Function.identity()));
    return course.modules().stream()
        .flatMap(module -> module.after().stream().map(one -> ofItsOrder(module, one, modules)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Unreachable> ofItsOrder(
      ModuleRef module, String before, Map<String, ModuleRef> modules) {
    if (!modules.containsKey(before)) {
      return Optional.of(after(before, "after names no module of the course: " + before));
    }
    if (waits(before, module.id(), modules, new HashSet<>())) {
      return Optional.of(after(before, "two modules wait for each other: " + module.id()));
    }
    return modules.get(before).optional() && !module.optional()
        ? Optional.of(after(before, "a required module waits for an optional one: " + module.id()))
        : Optional.empty();
  }

  private static Unreachable after(String module, String reason) {
    return new Unreachable("after", module, reason);
  }

  /** Whether a module opens only after another one, or is that one. */
  private static boolean waits(
      String module, String other, Map<String, ModuleRef> modules, Set<String> seen) {
    return module.equals(other)
        || (seen.add(module)
            && modules.containsKey(module)
            && modules.get(module).after().stream()
                .anyMatch(before -> waits(before, other, modules, seen)));
  }

  private static Optional<Unreachable> ofTheWhole(CourseFile course) {
    return course.modules().stream().allMatch(ModuleRef::optional)
        ? Optional.of(
            new Unreachable("optional", "true", "every module is optional: nothing completes it"))
        : Optional.empty();
  }

  private static Optional<Unreachable> ofItsScore(CourseFile course) {
    Integer pass = course.completion().pass();
    if (pass == null) {
      return Optional.empty();
    }
    List<Counting> required =
        course.modules().stream()
            .filter(module -> !module.optional())
            .flatMap(module -> module.activities().stream())
            .map(one -> one.counting(course.completion()))
            .filter(Counting::required)
            .toList();
    if (required.stream().allMatch(one -> one.weight() == 0)) {
      return Optional.of(
          new Unreachable(
              "pass", pass.toString(), "no score is ever reached: nothing has a weight"));
    }
    return required.stream().anyMatch(one -> one.tries() == Tries.LAST)
        ? Optional.of(
            new Unreachable(
                "pass",
                pass.toString(),
                "a completed course would be lost by a last try: let the best one count"))
        : Optional.empty();
  }
}
