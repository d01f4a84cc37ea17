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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The demo course of a workspace, seen by one registration: its links, people and gradebook. */
public record Course(Sandbox workspace, Registration registration) {

  /** How many steps the teachers' course has: its file says it, so that a course may grow. */
  public static final int STEPS = written("\\btype:");

  /** How many modules they stand in. */
  public static final int MODULES = written("\\bactivities:");

  /** What one of them is worth, in points out of 100. */
  public static final double STEP = 100.0 / STEPS;

  private static int written(String word) {
    String file = "/content/courses/donnees-droits-securite/course.yaml";
    try (InputStream yaml = Course.class.getResourceAsStream(file)) {
      String text = new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
      return text.split(word, -1).length - 1;
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
