package fr.passerelle.training.gradebook;

import fr.passerelle.lti.ags.AgsEndpoint;
import java.util.List;
import java.util.Optional;

/**
 * What the workspace allows in its gradebook (Assignment and Grade Services 2.0, section 3.1).
 *
 * @param offered whether there is a gradebook at all
 * @param columnsManaged whether the list of columns is offered
 * @param linkItem the URL of the link's own column, or null
 */
public record Rights(
    boolean offered,
    boolean columnsManaged,
    boolean readColumns,
    boolean makeColumns,
    boolean publishScores,
    boolean readResults,
    String linkItem) {

  /** One right, in words. */
  public record Right(String textKey, boolean granted) {}

  static Rights of(Optional<AgsEndpoint> gradebook) {
    AgsEndpoint offered = gradebook.orElse(AgsEndpoint.NOTHING);
    boolean managed = offered.lineItems().isPresent();
    return new Rights(
        gradebook.isPresent(),
        managed,
        managed && offered.mayReadLineItems(),
        managed && offered.mayChangeLineItems(),
        offered.mayPostScores(),
        offered.mayReadResults(),
        offered.lineItem().map(Object::toString).orElse(null));
  }

  /** The same where the link's column is gone. */
  Rights withoutItsColumn() {
    return new Rights(
        offered, columnsManaged, readColumns, makeColumns, publishScores, readResults, null);
  }

  /** Each of the four. */
  public List<Right> all() {
    return List.of(
        new Right("training.gradebook.right.read", readColumns),
        new Right("training.gradebook.right.make", makeColumns),
        new Right("training.gradebook.right.publish", publishScores),
        new Right("training.gradebook.right.results", readResults));
  }

  /** What is missing without the others: one text's key for each. */
  public List<String> missing() {
    return all().stream()
        .filter(right -> !right.granted())
        .map(right -> right.textKey() + ".missing")
        .toList();
  }

  /** Whether columns can be made that scores may go to. */
  public boolean mayChoose() {
    return makeColumns && publishScores;
  }

  /** Whether the link has a column that scores go to. */
  public boolean linked() {
    return linkItem != null;
  }
}
