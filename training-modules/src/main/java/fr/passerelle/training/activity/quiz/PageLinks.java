package fr.passerelle.training.activity.quiz;

import fr.passerelle.training.activity.PageLink;
import fr.passerelle.training.course.Course;
import fr.passerelle.training.course.CourseStep;
import fr.passerelle.training.question.Question;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The way from a question to the page of the course that answers it.
 *
 * @param course as much of it as was placed: a page of another module is not offered
 * @param path turns {@code module/activity} into an address
 */
record PageLinks(Course course, UnaryOperator<String> path) {

  /** Where the answer stands; null when the author names no page. */
  PageLink of(Quiz quiz, Question question) {
    Optional<CourseStep> page = quiz.page(question).flatMap(id -> CourseStep.in(course, id));
    return page.map(at -> new PageLink(at.activity().title(), path.apply(at.path()))).orElse(null);
  }
}
