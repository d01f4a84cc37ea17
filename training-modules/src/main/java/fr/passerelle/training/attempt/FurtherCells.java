package fr.passerelle.training.attempt;

import fr.passerelle.lti.ags.AgsEndpoint;
import fr.passerelle.training.course.Course;
import java.util.List;

/**
 * Where a learner's score goes beside the column of the link they came through; whoever looks after
 * the context's gradebook offers the one bean of this type.
 */
public interface FurtherCells {

  /**
   * A column of the context's gradebook.
   *
   * @param lineItem its URL
   * @param moduleId the one module it is about, or null for the whole course
   * @param gone whether the workspace has it no more
   */
  record Column(String lineItem, String moduleId, boolean gone) {

    /** One that is there. */
    public Column(String lineItem, String moduleId) {
      this(lineItem, moduleId, false);
    }
  }

  /** The columns that learners of this key's course and context have a cell in, in one query. */
  default List<Column> of(AttemptKey key) {
    return wanted(key).stream().filter(column -> !column.gone()).toList();
  }

  /** These and those that are gone, in one query. */
  List<Column> wanted(AttemptKey key);

  /**
   * Somebody has come to a context where nobody ever chose: has columns of ours looked for that
   * were copied along with the course.
   */
  void arriveAt(AttemptKey key, PlacedContent content, Course course, AgsEndpoint offered);

  /**
   * Lets nobody change these columns until the transaction ends. For somebody new: whoever changes
   * columns finds all others by their attempts.
   */
  void keepAsTheyAre(AttemptKey key);
}
