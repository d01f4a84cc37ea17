package fr.passerelle.training.attempt;

import fr.passerelle.lti.outbox.GradeTarget;
import fr.passerelle.training.activity.page.Page;
import fr.passerelle.training.activity.positioning.Positioning;
import fr.passerelle.training.activity.quiz.Quiz;
import fr.passerelle.training.course.Achievement;
import fr.passerelle.training.course.Activity;
import fr.passerelle.training.course.Audience;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseStep;
import fr.passerelle.training.course.CourseVersion;
import fr.passerelle.training.course.Html;
import fr.passerelle.training.course.TrainingModule;
import fr.passerelle.training.learner.Learner;
import fr.passerelle.training.question.Answer;
import fr.passerelle.training.question.choice.Choice;
import fr.passerelle.training.question.choice.Chosen;
import fr.passerelle.training.question.choice.MultipleChoice;
import fr.passerelle.training.question.choice.SingleChoice;
import fr.passerelle.training.question.choice.TrueFalse;
import fr.passerelle.training.question.shortanswer.ShortAnswer;
import fr.passerelle.training.question.sorting.Sorting;
import fr.passerelle.training.rating.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A small course: module « one » holds the page « welcome », the positioning « where » and the quiz
 * « check » of two questions (« sky » and « water »); module « two » holds the page « more ».
 */
public final class Sample {

  public static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
  public static final AttemptKey KEY =
      new AttemptKey(7, "teacher-1", "deployment", "context", "sample");

  private Sample() {}

  public static Course course() {
    return new Course(
        new CourseVersion("sample", "0123456789abcdef"),
        Audience.TEACHERS,
        "CC BY-SA 4.0",
        "Un parcours d’essai",
        "Deux modules.",
        List.of("Essayer."),
        List.of(
            module("one", page("welcome"), positioning(), quiz()), module("two", page("more"))));
  }

  /** The same, but for the second module, which opens only when the first one is done. */
  public static Course waiting() {
    Course open = course();
    TrainingModule two =
        new TrainingModule(
            "two", 10, List.of(), "Module two", "But.", List.of(page("more")), List.of("one"));
    return new Course(
        open.version(),
        open.audience(),
        open.licence(),
        open.title(),
        open.summary(),
        open.objectives(),
        List.of(open.modules().get(0), two));
  }

  public static TrainingModule module(String id, Activity... activities) {
    return new TrainingModule(id, 10, List.of(), "Module " + id, "But.", List.of(activities));
  }

  public static Page page(String id) {
    return new Page(id, "Page " + id, html("texte"), Optional.of(LocalDate.of(2026, 11, 24)));
  }

  public static Positioning positioning() {
    return new Positioning(
        "where",
        "Mes repères",
        html("intro"),
        List.of(new Statement("first", "Je sais faire."), new Statement("second", "Je dis.")));
  }

  public static Quiz quiz() {
    return new Quiz("check", "Le quiz", html("avant"), 60, List.of(sky(), water()));
  }

  public static SingleChoice sky() {
    return new SingleChoice(
        "sky",
        html("La couleur du ciel ?"),
        List.of(
            new Choice("blue", "Bleu", true, "Oui."), new Choice("green", "Vert", false, "Non.")),
        html("Il est bleu."));
  }

  public static TrueFalse water() {
    return new TrueFalse(
        "water", html("L’eau mouille."), true, new TrueFalse.Replies("Oui.", "Si."), html("Eh."));
  }

  public static MultipleChoice fruit() {
    return new MultipleChoice(
        "fruit",
        html("Lesquels ?"),
        List.of(
            new Choice("apple", "Pomme", true, "Oui."),
            new Choice("pear", "Poire", true, "Oui."),
            new Choice("stone", "Caillou", false, "Non.")),
        html("Deux fruits."));
  }

  public static Sorting messages() {
    return new Sorting(
        "messages",
        html("Triez."),
        List.of(new Sorting.Category("real", "Vrai"), new Sorting.Category("fake", "Faux")),
        List.of(
            new Sorting.Item("m1", "Message 1", "fake", "Il presse."),
            new Sorting.Item("m2", "Message 2", "real", "Rien à signaler.")),
        html("Trois indices."));
  }

  public static ShortAnswer number() {
    return new ShortAnswer(
        "number",
        html("Quel numéro ?"),
        List.of("3018"),
        new ShortAnswer.Replies("Oui.", "C’est le 3018."),
        html("Gratuit."));
  }

  public static Html html(String text) {
    return new Html("<p>" + text + "</p>");
  }

  public static CourseStep at(Course course, String module, String activity) {
    return CourseStep.in(course, module, activity).orElseThrow();
  }

  /** A learner's attempt that has just begun. */
  public static Attempt attempt() {
    return attemptOf("Claire Martin");
  }

  public static Attempt attemptOf(String name) {
    Learner learner = new Learner(7, "teacher-1", NOON);
    learner.arrives(name, NOON);
    Attempt attempt = new Attempt(learner, KEY, course().version(), NOON);
    attempt.arrives(true, Optional.empty(), null);
    return attempt;
  }

  /** An attempt whose quiz is next. */
  public static Attempt attemptAtQuiz() {
    Course course = course();
    Attempt attempt = attempt();
    attempt.reach(at(course, "one", "welcome"), Achievement.FULL, NOON);
    attempt.reach(at(course, "one", "where"), Achievement.FULL, NOON.plusSeconds(60));
    return attempt;
  }

  public static Answer chosen(String... ids) {
    return new Chosen(Set.of(ids));
  }

  public static GradeTarget cell(String lineItem) {
    return new GradeTarget(7, lineItem, "teacher-1");
  }
}
