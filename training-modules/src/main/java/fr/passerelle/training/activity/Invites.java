package fr.passerelle.training.activity;

import fr.passerelle.training.attempt.Attempt;
import fr.passerelle.training.course.Course;
import java.util.List;

/**
 * Whoever has something to propose on the course's home, beside the next step: a CDI bean, of a
 * kind of activity or of what several share. Nobody is written to. One query at most, and none
 * where there is nothing to propose.
 */
public interface Invites {

  /**
   * What to propose to this person now.
   *
   * @param course as much of it as was placed
   */
  List<Invitation> invitations(Visits visits, Attempt attempt, Course course);

  /**
   * One proposal, in the reader's language.
   *
   * @param action the words of the link
   */
  record Invitation(String title, String text, String action, String href) {}
}
