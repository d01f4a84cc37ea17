package fr.passerelle.deployment.testing;

import fr.passerelle.lti.sandbox.Sandbox;
import fr.passerelle.lti.sandbox.workspace.Grade;
import fr.passerelle.lti.sandbox.workspace.LineItem;
import fr.passerelle.lti.sandbox.workspace.Person;
import fr.passerelle.lti.sandbox.workspace.Registration;
import fr.passerelle.lti.sandbox.workspace.ResourceLink;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The demo course of a workspace, seen by one registration: its links, people and gradebook. */
public record Course(Sandbox workspace, Registration registration) {

  private static final String FILES = "/content/courses/donnees-droits-securite/";

  private static final Pattern STEP_OF_A_MODULE = Pattern.compile("\\{id: ([a-z0-9-]+), type: .*");

  /** The steps that complete the teachers' course: its file says them, so that it may grow. */
  public static final List<String> REQUIRED = required(read("course.yaml"));

  /** How many they are. */
  public static final int STEPS = REQUIRED.size();

  /** The titles of the modules they stand in, in their order. */
  public static final List<String> MODULES =
      Pattern.compile("^    title: \"(.*)\"$", Pattern.MULTILINE)
          .matcher(read("fr/course.yaml"))
          .results()
          .map(title -> title.group(1))
          .toList();

  /** What one of them is worth, in points out of 100. */
  public static final double STEP = 100.0 / STEPS;

  /** What is optional says so in its line, and a module in a line of its own. */
  private static List<String> required(String structure) {
    return Stream.of(structure.split("(?m)^  - id: "))
        .filter(module -> !module.contains("\n    optional: true"))
        .flatMap(module -> STEP_OF_A_MODULE.matcher(module).results())
        .filter(step -> !step.group().contains("optional: true"))
        .map(step -> step.group(1))
        .toList();
  }

  private static String read(String file) {
    try (InputStream yaml = Course.class.getResourceAsStream(FILES + file)) {
      return new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What so many steps are worth, as the workspace's gradebook writes it: « 5,56 ». */
  public static String points(double steps) {
    DecimalFormat twoDecimals = new DecimalFormat("#.##", new DecimalFormatSymbols(Locale.FRENCH));
    return twoDecimals.format(Math.round(steps * STEP * 100) / 100.0);
  }

  public ResourceLink link(String content) {
    return workspace.links().of(registration).stream()
        .filter(link -> content.equals(link.custom().get("content")))
        .findFirst()
        .orElseThrow();
  }

  public ResourceLink teachersCourse() {
    return link("parcours:donnees-droits-securite");
  }

  public ResourceLink parentsGuide() {
    return link("guide:me-connecter");
  }

  public Person person(String familyName) {
    return workspace.people().all().stream()
        .filter(person -> person.familyName().equals(familyName))
        .findFirst()
        .orElseThrow();
  }

  public Optional<Grade> grade(ResourceLink link, Person person) {
    LineItem column = workspace.gradebook().columnOf(link).orElseThrow();
    return workspace.gradebook().grade(column.id(), person.id());
  }

  /** The grade, once the gradebook shows this value, in points out of 100. */
  public Grade awaitGrade(ResourceLink link, Person person, double points) {
    return Eventually.get(
        points + " points for " + person.name(),
        () ->
            grade(link, person)
                .filter(
                    grade -> grade.value().filter(v -> Math.abs(v - points) < 0.01).isPresent()));
  }

  /** « Commencer », then « J’ai lu » on the first page: one of the course's steps. */
  public static Visitor.Page readFirstPage(Visitor visitor, Visitor.Page home) {
    Visitor.Page first = visitor.open(home.form(".pl-resume a.btn-primary").absUrl("href"));
    return visitor.submit(first, "form[action$=/done]", Map.of());
  }
}
